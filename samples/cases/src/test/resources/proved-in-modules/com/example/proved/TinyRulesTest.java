package com.example.proved;

import java.util.List;
import se.samspel.rules.layer.Layer;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

class TinyRulesTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.of(List.of(Layer.of("tiny", "1").under("base")));
    }
}

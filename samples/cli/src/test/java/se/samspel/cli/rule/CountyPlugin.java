package se.samspel.cli.rule;

import java.util.List;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/** Hands out {@link County}, to a program that has it on its class path. */
public final class CountyPlugin implements RulePlugin {

    /** For the service loader. */
    public CountyPlugin() {}

    @Override
    public List<Layer> layers() {
        return County.ALL.layers();
    }
}

package se.samspel.cases.promise;

import java.util.Optional;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.work.ProcessWork;

/** Facts of generated work, read as a rule would read them. */
final class Facts {

    private Facts() {}

    /** Which principals the matter affects; empty if that is not known. */
    static Optional<String> principals(ProcessWork work) {
        CaseView view = new CaseView(work, Judged.BASE);
        return view.single(Scopes.MATTER)
                .flatMap(matter -> MatterFacts.PRINCIPALS.value(subject(view, Scopes.MATTER, matter)));
    }

    static Subject subject(CaseView view, Scope<?> scope, Element<?> element) {
        return new Subject(view, scope, element);
    }
}

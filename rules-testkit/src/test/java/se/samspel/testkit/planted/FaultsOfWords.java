package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.SOURCE;
import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.layer;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.ANY;
import static se.samspel.testkit.planted.OwnFacts.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Texts, sources and places that tell people too little, or what is not so. */
final class FaultsOfWords {

    private static final String TEXTS = "texts_are_complete_in_every_language";
    private static final String SOURCES = "sources_are_present_and_in_force";
    private static final String POINT = "findings_point_into_the_document";
    private static final Condition DAYS = TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.of(4, 6)));
    private static final Text SOUND =
            Text.of("{who} har {value}; {limit} gäller.", "{who} has {value}; {limit} apply.");

    private FaultsOfWords() {}

    static Stream<Fault> all() {
        return Stream.of(ofTexts(), ofSources(), ofPlaces()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofTexts() {
        return Stream.of(
                Fault.of(
                        TEXTS,
                        "a text leaves out the value",
                        about("member.full-days"),
                        saying(
                                Text.of("{who}: {limit} gäller.", "{who}: {limit} apply."),
                                Text.of("Gör om.", "Redo."))),
                Fault.of(
                        TEXTS,
                        "a question is the same in both languages",
                        List.of("planted.question", Fault.SOURCE.clause()),
                        Fault.layer(Question.of("planted.question", Text.same("Varför?"), Fault.SOURCE)
                                .answer("yes", Text.of("ja", "yes"))
                                .answer("no", Text.of("nej", "no")))),
                Fault.of(
                        TEXTS,
                        "a text misspells an argument",
                        about("member.full-days"),
                        saying(
                                Text.of("{who} har {value}; {limit} gäller.", "{who} has {vaule}; {limit} apply."),
                                Text.of("Gör om.", "Redo."))),
                Fault.of(
                        TEXTS,
                        "a remedy is missing in English",
                        about("member.full-days"),
                        saying(SOUND, Text.of("Gör om.", " "))),
                Fault.of(
                        TEXTS,
                        "a text was never translated",
                        about("member.full-days"),
                        saying(Text.same("{who} har {value}; {limit} gäller."), Text.of("Gör om.", "Redo."))),
                Fault.of(
                        TEXTS,
                        "a remedy was never translated",
                        about("member.full-days"),
                        saying(SOUND, Text.same("Gör om."))),
                Fault.of(
                        TEXTS,
                        "an element has a label with an argument left in it",
                        about("planted.fact"),
                        rule(
                                labelled(Text.of("{namn}", "{name}")),
                                yesNo(labelled(Fault.label()), document -> false)
                                        .isTrue())));
    }

    private static Stream<Fault> ofSources() {
        Source expired = valid(Optional.empty(), Optional.of(LocalDate.of(1999, 12, 31)));
        Source early = valid(Optional.of(LocalDate.of(2031, 1, 1)), Optional.empty());
        return Stream.of(
                Fault.of(
                        SOURCES,
                        "a rule rests on a document that has expired",
                        about("member.full-days"),
                        citing(expired)),
                Fault.of(SOURCES, "a rule binds before its document does", about("member.full-days"), citing(early)),
                Fault.of(
                        SOURCES,
                        "a rule cites no clause",
                        List.of("planted.rule", "member.full-days", SOURCE.document()),
                        citing(Source.text(SOURCE.document(), " "))),
                Fault.of(
                        SOURCES,
                        "a row of a table rests on a document that has expired",
                        List.of("route.adopt-plan", SOURCE.clause(), "matter.principals"),
                        Layer.of("planted", "1")
                                .under("base")
                                .replace(Routing.of("adopt-plan", Fault.SOURCE)
                                        .row(
                                                MatterFacts.PRINCIPALS.is("region-only"),
                                                expired,
                                                Stage.decides("joint-officials-group"))
                                        .notStated(MatterFacts.PRINCIPALS.in("joint", "municipalities-only")))));
    }

    private static Stream<Fault> ofPlaces() {
        YesNoFact nowhere = YesNoFact.of(
                "planted.fact",
                Fault.label(),
                ANY,
                Way.to("nowhere", Optional::of),
                (view, document) -> document.parties().size() > 3);
        YesNoFact missing = YesNoFact.of(
                "planted.fact",
                Fault.label(),
                ANY,
                Way.to("title", document -> Optional.empty()),
                (view, document) -> document.parties().size() > 3);
        return Stream.of(
                Fault.of(POINT, "a fact stands where nothing is", about("planted.fact"), rule(ANY, nowhere.isTrue())),
                Fault.of(
                        POINT,
                        "a fact calls missing what is there",
                        about("planted.fact"),
                        rule(ANY, missing.isTrue())),
                Fault.of(
                        POINT,
                        "a scope points beside its elements",
                        about("planted.fact"),
                        rule(
                                astray(),
                                yesNo(astray(), document -> document.parties().isEmpty())
                                        .isTrue())));
    }

    private static Layer saying(Text text, Text remedy) {
        return layer(Requirement.of("planted.rule", Scopes.MEMBER)
                .must(DAYS)
                .otherwise(Severity.ERROR, text, remedy)
                .source(SOURCE));
    }

    private static Layer citing(Source source) {
        return layer(Requirement.of("planted.rule", Scopes.MEMBER)
                .must(DAYS)
                .otherwise(Severity.ERROR, SOUND, Text.of("Gör om.", "Redo."))
                .source(source));
    }

    private static Source valid(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Source(SOURCE.document(), SOURCE.clause(), Source.Kind.TEXT, Optional.of(new Period(from, until)));
    }

    private static Scope<Case> labelled(Text label) {
        return new Scope<>(
                Id.of("planted.labelled"),
                Fault.label(),
                true,
                document -> List.of(new Element<>(Optional.of(document.id()), label, "", document)));
    }

    private static Scope<Case> astray() {
        return new Scope<>(
                Id.of("planted.astray"),
                Fault.label(),
                true,
                document -> List.of(new Element<>(Optional.of(document.id()), Fault.label(), "/members/0", document)));
    }
}

package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.text.Text;

/** From when what has been adopted applies by the rules, or why it does not. */
final class Applies {

    private static final Text COMING = Text.of(
            "från {day} enligt reglerna (rättslig giltighet prövas inte här)",
            "from {day} by the rules (validity in law is not examined here)");
    private static final Text IN_FORCE = Text.of(
            "sedan {day} enligt reglerna (rättslig giltighet prövas inte här)",
            "since {day} by the rules (validity in law is not examined here)");
    private static final Text NOT_YET = Text.of("inte ännu: {why}{planned}", "not yet: {why}{planned}");
    private static final Text NOT_ADOPTED = Text.of("{names} har inte antagit", "{names} still to adopt");
    private static final Text NO_DAY =
            Text.of("det är inte angivet vilken dag {names} antog", "the day on which {names} adopted is not stated");
    private static final Text NOT_DONE = Text.of("beslutsgången är inte klar", "the route is not done");
    private static final Text EARLIEST = Text.of("; tidigast {day}", "; from {day} at the earliest");
    private static final Text IN_TIME =
            Text.of("; aldrig, om inte alla har antagit senast {day}", "; never, unless all have adopted by {day}");
    private static final Text DIFFER = Text.of(
            "inte: antaget med olika texter; alla ska anta samma",
            "not: adopted with different texts; all are to adopt the same");
    private static final Text SAME_NOT_KNOWN = Text.of(
            "inte ännu: det är inte angivet att alla har antagit samma text",
            "not yet: it is not stated that all have adopted the same text");
    private static final Text NEVER = Text.of("aldrig: {why}", "never: {why}");
    private static final Text REFUSED = Text.of("{names} har sagt nej", "{names} said no");
    private static final Text NO_AGREEMENT = Text.of("det blev ingen enighet", "there was no agreement");
    private static final Text TOO_LATE = Text.of("inte alla hade antagit senast {day}", "not all had adopted by {day}");
    private static final Text NOT_STATED = Text.of("källan säger inte från när", "the source does not say from when");

    private final Commencement effect;
    private final List<Adopter> adopters;
    private final Assessment assessment;
    private final Who who;

    private Applies(Commencement effect, List<Adopter> adopters, Assessment assessment) {
        this.effect = effect;
        this.adopters = adopters;
        this.assessment = assessment;
        this.who = new Who(assessment.document());
    }

    /** What follows "Applies"; empty where the source does not say and nobody needs to know yet. */
    static Optional<Text> of(Commencement effect, List<Adopter> adopters, Assessment assessment) {
        boolean isSilent = effect.status() == Commencement.Status.NOT_STATED;
        return Optional.of(new Applies(effect, adopters, assessment))
                .filter(any -> !isSilent || assessment.trail().standing() == Trail.Standing.DECIDED)
                .map(Applies::words);
    }

    private Text words() {
        return switch (effect.status()) {
            case NOT_STATED -> NOT_STATED;
            case WAITING -> NOT_YET.with("why", waiting()).with("planned", planned());
            case TEXTS_DIFFER -> AdoptedByHowMany.isSameText(adopters).isPresent() ? DIFFER : SAME_NOT_KNOWN;
            case COMING -> COMING.with("day", from());
            case IN_FORCE -> IN_FORCE.with("day", from());
            case NEVER -> NEVER.with("why", never());
        };
    }

    private Text from() {
        return Text.same(effect.from().map(Object::toString).orElse(""));
    }

    private Text waiting() {
        List<Id> without = AdoptedByHowMany.principals(adopters, one -> !one.stands());
        List<Id> undated = AdoptedByHowMany.principals(
                adopters, one -> one.adoption().date().isEmpty());
        return !without.isEmpty()
                ? NOT_ADOPTED.with("names", names(without))
                : undated.isEmpty() ? NOT_DONE : NO_DAY.with("names", names(undated));
    }

    private Text planned() {
        boolean inTime = effect.rule() == EntryIntoForce.WHEN_ALL_ADOPTED_IN_TIME;
        return effect.planned()
                .filter(day -> day.isAfter(assessment.rules().asOf()))
                .map(day -> (inTime ? IN_TIME : EARLIEST).with("day", Text.same(day.toString())))
                .orElse(Text.same(""));
    }

    private Text never() {
        List<Id> refused = AdoptedByHowMany.principals(adopters, Adopter::hasRefused);
        boolean isOver = assessment.trail().standing() == Trail.Standing.ENDED;
        return !isOver
                ? TOO_LATE.with(
                        "day", Text.same(effect.planned().map(Object::toString).orElse("")))
                : refused.isEmpty() ? NO_AGREEMENT : REFUSED.with("names", names(refused));
    }

    /** Where one body decides for all, it is that body that has not adopted, or said no. */
    private Text names(List<Id> principals) {
        return adopters.stream()
                .flatMap(one -> one.adoption().body().stream())
                .findFirst()
                .filter(body -> AdoptedByHowMany.isByOneBody(adopters))
                .map(NamedBody::name)
                .orElseGet(() -> who.names(principals));
    }
}

package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;
import se.samspel.work.Development;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** What is there about a process work as a whole. */
public final class WorkFacts {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");
    static final Id ADOPT_PLAN = Id.of("adopt-plan");

    /** How far the work has come: {@code ANALYSIS}, {@code DEVELOPMENT} or {@code EVALUATION}. */
    public static final WordFact PHASE = WordFact.oneOf(
            "work.phase",
            Text.of("fasen", "the phase"),
            List.of(
                    Map.entry("ANALYSIS", Text.of("analys", "analysis")),
                    Map.entry("DEVELOPMENT", Text.of("utveckling", "development")),
                    Map.entry("EVALUATION", Text.of("utvärdering", "evaluation"))),
            Scopes.WORK,
            Way.to("phase", ProcessWork::phase),
            (view, work) -> work.phase().map(Phase::name));

    /** The kind of matter that a decision is asked on, or {@code none}. */
    public static final WordFact MATTER = WordFact.open(
            "work.matter",
            Text.of("det som ska beslutas", "what is to be decided"),
            Scopes.WORK,
            Way.to("matter", ProcessWork::matter),
            (view, work) -> Optional.of(
                    work.matter().isPresent() ? work.matter().get().kind().value() : "none"));

    /** The planned length of the analysis phase, in months; a part of a month by its days. */
    public static final NumberFact ANALYSIS_MONTHS = NumberFact.computed(
            "work.analysis-months",
            Unit.MONTHS,
            Text.of("analysfasens längd", "the length of the analysis phase"),
            Scopes.WORK,
            Way.to("analysis", ProcessWork::analysis),
            (view, work) -> work.analysis().flatMap(WorkFacts::months));

    /** The number of seminars. */
    public static final NumberFact SEMINARS = NumberFact.count(
            "work.seminars",
            Unit.COUNT,
            Text.of("antal seminarier", "the number of seminars"),
            Scopes.WORK,
            Way.toList("seminars", ProcessWork::seminars));

    /** The number of versions of the operational plan. */
    public static final NumberFact PLANS = NumberFact.count(
            "work.plans",
            Unit.COUNT,
            Text.of("antal versioner av verksamhetsplanen", "the number of versions of the operational plan"),
            Scopes.WORK,
            Way.toList("plans", ProcessWork::plans));

    /** Whether the plan is adopted: everything that binds has been done, by those whom the route asks for, in turn. */
    public static final YesNoFact DECIDED_TO_GO_ON = YesNoFact.of(
            "work.decided-to-go-on",
            Text.of("ett beslut om att gå vidare", "a decision to go on"),
            Scopes.WORK,
            Way.to("matter", ProcessWork::matter).thenList("decisions", Matter::decisions),
            (view, work) -> work.matter()
                    .filter(matter -> matter.kind().equals(ADOPT_PLAN))
                    .filter(matter -> view.course() != Course.NONE) // a table cannot ask what comes of itself
                    .filter(matter -> view.course().isSettled() ? view.course().isDecided() : isBound(view, matter))
                    .isPresent());

    /** Whether it is said how the new process is staffed. */
    public static final YesNoFact STAFFED = YesNoFact.present(
            "development.staffed",
            Text.of("hur den nya processen bemannas", "how the new process is staffed"),
            Scopes.WORK,
            Way.to("development", ProcessWork::development).then("staffing", Development::staffing));

    /** Whether it is said how results and goals were followed up. */
    public static final YesNoFact FOLLOWED_UP = YesNoFact.present(
            "development.followed-up",
            Text.of("hur resultat och mål följs upp", "how results and goals are followed up"),
            Scopes.WORK,
            Way.to("development", ProcessWork::development).then("followUp", Development::followUp));

    /** The number of evaluations of the established process. */
    public static final NumberFact EVALUATIONS = NumberFact.count(
            "work.evaluations",
            Unit.COUNT,
            Text.of("antal utvärderingar", "the number of evaluations"),
            Scopes.WORK,
            Way.toList("evaluations", ProcessWork::evaluations));

    /** Where it is not settled who decides, the last act that binds counts, whoever did it. */
    private static boolean isBound(CaseView view, Matter matter) {
        return matter.decisions().stream()
                .filter(decision -> view.setting().bindingActs().contains(decision.act()))
                .reduce((earlier, later) -> later)
                .flatMap(Decision::outcome)
                .filter(Outcome::isPositive)
                .isPresent();
    }

    private static Optional<BigDecimal> months(Period period) {
        return period.wholeMonths()
                .map(BigDecimal::valueOf)
                .or(() -> period.days()
                        .map(days -> BigDecimal.valueOf(days)
                                .multiply(BigDecimal.valueOf(12))
                                .divide(DAYS_OF_A_YEAR, 2, RoundingMode.HALF_UP)));
    }

    private WorkFacts() {}
}

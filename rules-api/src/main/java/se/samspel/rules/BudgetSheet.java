package se.samspel.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.BudgetLine.Status;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.text.Range;

/** The time that each person sets aside, beside the budgets of the rule set. */
final class BudgetSheet {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();

    BudgetSheet(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
    }

    /**
     * Whether nothing can throw when the budget's lines are worked out: it looks at nothing that only a plug-in's code
     * understands, and its guideline is that of the library, in numbers that make hours and a range around them.
     */
    static boolean isSafe(RuleSet rules, Budget budget) {
        if (Described.isNot(budget)) {
            return false;
        }
        boolean isOfLibrary = budget.guideline()
                .filter(guideline -> !guideline.nominal().equals(TimeFacts.GUIDELINE_NOMINAL))
                .isEmpty();
        try {
            Optional<BigDecimal> nominal = WorkingTime.guidelineHours(rules);
            nominal.ifPresent(
                    hours -> budget.limit().flatMap(rules::parameter).ifPresent(range -> around(hours, range)));
            return isOfLibrary;
        } catch (RuntimeException unsound) {
            return false;
        }
    }

    /** By budget and by who, whatever the order in the document. */
    List<BudgetLine> lines() {
        List<BudgetLine> lines = new ArrayList<>();
        rules.all(Budget.class).forEach(budget -> lines.addAll(contained(budget)));
        return List.copyOf(lines);
    }

    /** Budgets that could not be worked out, after {@link #lines()}. */
    List<Finding> findings() {
        return findings;
    }

    private List<BudgetLine> contained(Budget budget) {
        try {
            return lines(budget).sorted(Comparator.comparing(BudgetLine::who)).toList();
        } catch (Throwable e) {
            Contained.of(e);
            findings.add(explanation.failed(budget, budget.role()));
            return List.of();
        }
    }

    private Stream<BudgetLine> lines(Budget budget) {
        return view.elements(budget.planned().scope()).stream().map(element -> contained(budget, element));
    }

    /** What cannot be worked out for one is unknown for that one, and no reason to say nothing of the others. */
    private BudgetLine contained(Budget budget, Element<?> element) {
        try {
            return line(budget, element, new Subject(view, budget.planned().scope(), element));
        } catch (Throwable e) {
            Contained.of(e);
            findings.add(explanation.failed(budget, element));
            return line(budget, element, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private BudgetLine line(Budget budget, Element<?> element, Subject subject) {
        Optional<BigDecimal> planned = budget.planned().value(subject);
        Optional<BudgetLine.Guideline> guideline = budget.guideline()
                .map(hours -> new BudgetLine.Guideline(
                        hours.nominal().value(subject), hours.calendar().value(subject)));
        Optional<Range> limit = budget.limit()
                .flatMap(rules::parameter)
                .flatMap(range -> guideline.isEmpty()
                        ? Optional.of(range)
                        : guideline.get().nominal().map(nominal -> around(nominal, range)));
        return line(budget, element, planned, limit, guideline);
    }

    private static BudgetLine line(
            Budget budget,
            Element<?> element,
            Optional<BigDecimal> planned,
            Optional<Range> limit,
            Optional<BudgetLine.Guideline> guideline) {
        return new BudgetLine(
                element.id().orElse(Id.of("unknown")),
                element.label(),
                budget.id(),
                budget.role(),
                budget.planned().unit(),
                planned,
                limit,
                guideline,
                status(budget, planned, limit),
                budget.source());
    }

    private static Range around(BigDecimal nominal, Range percent) {
        return new Range(
                percent.least().map(p -> share(nominal, p)), percent.most().map(p -> share(nominal, p)));
    }

    private static BigDecimal share(BigDecimal nominal, BigDecimal percent) {
        return nominal.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static Status status(Budget budget, Optional<BigDecimal> planned, Optional<Range> limit) {
        if (budget.limit().isEmpty()) {
            return planned.isPresent() ? Status.UNLIMITED : Status.UNKNOWN;
        }
        if (planned.isEmpty() || limit.isEmpty()) {
            return Status.UNKNOWN;
        }
        Range range = limit.get();
        return range.isAbove(planned.get())
                ? Status.BELOW
                : range.isBelow(planned.get()) ? Status.ABOVE : Status.WITHIN;
    }
}

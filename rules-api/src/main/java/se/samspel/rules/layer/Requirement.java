package se.samspel.rules.layer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/**
 * A rule: what must hold for each element of a scope, how much it weighs, and what to say and do if it does not.
 *
 * <p>It holds, is violated, does not apply, or is undecided, and then names what it lacks.
 *
 * @param id the code, such as {@code member.full-days}
 * @param scope what it speaks of
 * @param when when it applies
 * @param must what must hold then
 * @param breach what it means when it does not
 * @param valid when the rule binds
 * @param source where it comes from
 */
public record Requirement(
        Id id, Scope<?> scope, Condition when, Condition must, Breach breach, Validity valid, Source source)
        implements Item {

    /**
     * What a violation means.
     *
     * @param severity how much it weighs
     * @param text what is wrong: names {@code {who}}, {@code {value}} and {@code {limit}} where a number is
     *     compared, and {@code {value}} where a set must be empty
     * @param remedy what to do about it
     */
    public record Breach(Severity severity, Text text, Text remedy) {}

    /**
     * The number that a requirement compares, and what with.
     *
     * @param number reads the number
     * @param unit what it counts
     * @param limit what it is compared with
     */
    public record Comparison(Function<Subject, Optional<BigDecimal>> number, Unit unit, Limit limit) {}

    /** Begins a requirement on each element of the scope. */
    public static RequirementDraft of(String code, Scope<?> scope) {
        return new RequirementDraft(Id.of(code), scope);
    }

    /** The number that it compares, if it compares one; the first if there are several. */
    public Optional<Comparison> comparison() {
        List<Comparison> found = new ArrayList<>();
        must.atoms(atom -> {
            if (atom instanceof Condition.Within within) {
                found.add(new Comparison(within.fact()::value, within.fact().unit(), within.limit()));
            } else if (atom instanceof Condition.Count count) {
                found.add(new Comparison(count::number, Unit.COUNT, count.limit()));
            }
        });
        return found.stream().findFirst();
    }

    /** The set that must have no word in it, if it asks for one; the words in it are what is wrong. */
    public Optional<WordsFact> emptied() {
        List<WordsFact> found = new ArrayList<>();
        must.atoms(atom -> {
            if (atom instanceof Condition.Empty empty) {
                found.add(empty.fact());
            }
        });
        return found.stream().findFirst();
    }

    /**
     * The arguments that its text must use: {@code who}, and {@code value} and {@code limit} if it compares a number;
     * {@code value} if a set must be empty.
     */
    public Set<String> arguments() {
        Set<String> arguments = new LinkedHashSet<>(List.of("who"));
        if (comparison().isPresent()) {
            arguments.addAll(List.of("value", "limit"));
        } else if (emptied().isPresent()) {
            arguments.add("value");
        }
        return arguments;
    }

    /** Another severity for this requirement, to tighten or replace it with. */
    public NewSeverity severity(Severity severity) {
        return new NewSeverity(id, severity);
    }

    /** Something that must hold too, to tighten this requirement with. */
    public FurtherMust must(Condition further) {
        return new FurtherMust(id, further);
    }

    /** The same requirement, binding from the day on; until then it is announced. */
    public Requirement from(LocalDate day) {
        return valid(valid.from(day));
    }

    /** The same requirement, binding until the day, that day included. */
    public Requirement until(LocalDate day) {
        return valid(valid.until(day));
    }

    /** The same requirement, adopted with no day set yet from which it binds. */
    public Requirement adopted() {
        return valid(Validity.ADOPTED);
    }

    private Requirement valid(Validity other) {
        return new Requirement(id, scope, when, must, breach, other, source);
    }

    Requirement weighing(Severity severity) {
        Breach other = new Breach(severity, breach.text, breach.remedy);
        return new Requirement(id, scope, when, must, other, valid, source);
    }

    Requirement asking(Condition further) {
        return new Requirement(id, scope, when, must.and(further), breach, valid, source);
    }

    @Override
    public Requirement citing(Source other) {
        return new Requirement(id, scope, when, must, breach, valid, other);
    }
}

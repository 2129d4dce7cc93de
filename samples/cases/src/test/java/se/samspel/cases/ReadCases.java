package se.samspel.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.layer.Severity;
import se.samspel.work.ProcessWork;

/**
 * The cases of this folder that can be read, each judged on its own day under its own rules. Those that cannot be read, or
 * whose rules are not at hand, are left out.
 *
 * @param all the cases, those with the fewest findings first
 */
record ReadCases(List<ReadCase> all) {

    /** A case by the name of its file, and what the rules say of it. */
    record ReadCase(String name, Case document, Assessment assessment) {

        boolean breaks(String rule) {
            return assessment.findings().stream()
                    .anyMatch(finding -> finding.code().value().equals(rule));
        }

        /** Whether nothing stands in the way and nothing was done out of turn. */
        boolean isInOrder() {
            return assessment.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                    && assessment.trail().outOfOrder().isEmpty();
        }
    }

    static ReadCases judgedBy(RuleSets rules) {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        return new ReadCases(CaseFolder.names().stream()
                .flatMap(name -> read(reader, name, rules).stream())
                .sorted(Comparator.comparing(
                                (ReadCase one) -> one.assessment().findings().size())
                        .thenComparing(ReadCase::name))
                .toList());
    }

    /** The case that shows best what it means to break the rule. */
    Optional<String> thatBreaks(String rule) {
        return name(one -> one.breaks(rule));
    }

    /** A case that does this and has no error. */
    Optional<String> thatMay(Predicate<ProcessWork> use) {
        return name(one -> one.isInOrder() && one.document() instanceof ProcessWork work && use.test(work));
    }

    private Optional<String> name(Predicate<ReadCase> wanted) {
        return all.stream().filter(wanted).map(ReadCase::name).findFirst();
    }

    private static Optional<ReadCase> read(DocumentReader reader, String name, RuleSets rules) {
        return reader.read(CaseFolder.bytes(CaseFolder.document(name)))
                .document()
                .flatMap(one -> judge(one, rules).map(assessment -> new ReadCase(name, one, assessment)));
    }

    private static Optional<Assessment> judge(Case document, RuleSets rules) {
        return document.on()
                .flatMap(day -> document.rules().flatMap(reference -> rules.find(reference, day)))
                .map(set -> set.judge(document));
    }
}

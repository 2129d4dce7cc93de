package se.samspel.cases;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.layer.Severity;
import se.samspel.work.ProcessWork;

/**
 * Cases that can be read, each judged on its own day under its own rules. Those that cannot be read, or
 * whose rules are not at hand, are left out.
 *
 * @param all the cases, those with the fewest findings first
 */
record ReadCases(List<ReadCase> all) {

    /** A case by the name of its file, the rules that it was judged by, and what they say of it. */
    record ReadCase(String name, Case document, RuleSet rules, Assessment assessment) {

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
        return judgedBy(
                rules, CaseFolder.names().stream().map(CaseFolder::document).toList());
    }

    /**
     * Those of this folder, then those of the tour and the mistakes that were put in on purpose, each under the rules that
     * stand beside it too.
     */
    static ReadCases ofTheRepository(RuleSets rules) {
        Path mistakes = SeededMistake.FOLDER;
        return new ReadCases(Stream.of(
                        Stream.of(judgedBy(rules)),
                        TourStop.all().stream().map(stop -> beside(rules, stop.rules(), stop.folder())),
                        Stream.of(mistakes, mistakes.resolve("good"))
                                .map(folder -> beside(rules, mistakes.resolve("rules"), folder)))
                .flatMap(folders -> folders)
                .flatMap(folder -> folder.all().stream())
                .toList());
    }

    private static ReadCases beside(RuleSets rules, Path packs, Path folder) {
        RuleSets all = RuleSets.of(
                Stream.concat(rules.layers().stream(), Packs.in(packs).stream()).toList());
        return judgedBy(all, Packs.files(folder));
    }

    /** What is said of each. */
    List<Assessment> assessments() {
        return all.stream().map(ReadCase::assessment).toList();
    }

    private static ReadCases judgedBy(RuleSets rules, List<Path> files) {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        return new ReadCases(files.stream()
                .flatMap(file -> read(reader, file, rules).stream())
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

    private static Optional<ReadCase> read(DocumentReader reader, Path file, RuleSets rules) {
        String name = Jvm.ROOT
                .resolve("samples")
                .relativize(file.toAbsolutePath())
                .toString()
                .replace(".json", "")
                .replaceFirst("^cases/", "");
        return reader.read(CaseFolder.bytes(file))
                .document()
                .flatMap(one -> find(one, rules).map(set -> new ReadCase(name, one, set, set.judge(one))));
    }

    private static Optional<RuleSet> find(Case document, RuleSets rules) {
        return document.on().flatMap(day -> document.rules().flatMap(reference -> rules.find(reference, day)));
    }
}

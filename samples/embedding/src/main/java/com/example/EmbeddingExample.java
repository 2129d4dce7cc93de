package com.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.Reading;
import se.samspel.json.RulePacks;
import se.samspel.rules.Discovery;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;

/** An application that uses Samspel: it reads a document, judges it, and prints what stands in the way and who decides. */
public final class EmbeddingExample {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private EmbeddingExample() {}

    public static void main(String[] args) throws IOException {
        try (InputStream json = EmbeddingExample.class.getResourceAsStream("work.json")) {
            ClassLoader loader = EmbeddingExample.class.getClassLoader();
            RuleSets all = RuleSets.of(Discovery.by(loader).and(RulePacks.on(loader, SWEDISH)));
            all.problems().forEach(System.err::println);
            Reading reading = DocumentReader.in(SWEDISH).read(json);
            reading.problems().forEach(System.err::println);
            Case work = reading.document().orElseThrow();
            Assessment assessment = all.find(
                            work.rules().orElseThrow(), work.on().orElseThrow())
                    .orElseThrow()
                    .judge(work);
            System.out.println(work.title() + ": " + assessment.outcome());
            assessment
                    .findings()
                    .forEach(finding -> System.out.println(finding.severity() + ": " + finding.text(SWEDISH)));
            assessment
                    .questions()
                    .forEach(question ->
                            System.out.println("? " + question.text().in(SWEDISH)));
            System.out.println("route: " + assessment.route().status());
            assessment
                    .route()
                    .stages()
                    .forEach(stage -> System.out.println(stage.text().in(SWEDISH)));
        }
    }
}

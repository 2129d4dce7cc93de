package se.samspel.cli.answer;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.rules.text.Text;

/** What has become of texts that were returned: which version came after, and what is new in it. */
final class Returned {

    private Returned() {}

    static void write(Matter matter, Page page) {
        List<Id> returned = matter.decisions().stream()
                .filter(decision ->
                        decision.outcome().filter(Outcome.RETURNED::equals).isPresent())
                .map(Decision::text)
                .flatMap(text -> text.flatMap(matter::text).stream())
                .map(MatterText::id)
                .distinct()
                .toList();
        Text label = Phrases.NEW_TEXT;
        for (Id old : returned) {
            page.note(Margin.EDGE, label, page.in(after(old, matter.texts()).with("old", Text.same(old.value()))));
            label = Text.same("");
        }
    }

    private static Text after(Id old, List<MatterText> texts) {
        List<MatterText> later =
                texts.stream().dropWhile(text -> !text.id().equals(old)).skip(1).toList();
        if (later.isEmpty()) {
            return Phrases.NO_NEW_TEXT;
        }
        MatterText version = later.get(0);
        Text named = Phrases.AFTER_RETURN.with(
                "new",
                Text.same(Stream.concat(
                                Stream.of(version.id().value()), version.on().map(day -> "(" + day + ")").stream())
                        .reduce((id, day) -> id + " " + day)
                        .orElseThrow()));
        List<Text> changes = version.changes().stream().map(Text::same).toList();
        return changes.isEmpty()
                ? named
                : Phrases.CHANGES.with("version", named).with("changes", Joined.by(Text.same(" "), changes));
    }
}

package se.samspel.cli.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.text.Text;

/** How many of the principals have adopted, whether the same text, and who is left, in a sentence. */
final class AdoptedByHowMany {

    private static final Text ALL =
            Text.of("Alla {all} huvudmän har antagit{same}.", "All {all} principals have adopted{same}.");
    private static final Text BOTH =
            Text.of("Båda huvudmännen har antagit{same}.", "Both principals have adopted{same}.");
    private static final Text SOME = Text.of(
            "{some} av {all} huvudmän har antagit{same}{left}{refused}.",
            "{some} of {all} principals have adopted{same}{left}{refused}.");
    private static final Text NONE =
            Text.of("Ingen av {all} huvudmän har antagit{refused}.", "None of {all} principals has adopted{refused}.");
    private static final Text LEFT = Text.of("; {names} återstår", "; {names} still to decide");
    private static final Text REFUSED = Text.of("; {names} har sagt nej", "; {names} said no");
    private static final Text SAME = Text.of(" samma text", " the same text");
    private static final Text DIFFERENT = Text.of(", men olika texter", ", but different texts");

    private AdoptedByHowMany() {}

    /** The sentence; empty where one body decides for all, so that there is nothing to count, or nobody does. */
    static Optional<Text> of(List<Adopter> adopters, Case document) {
        boolean isSettled =
                adopters.stream().allMatch(one -> one.adoption().body().isPresent());
        return Optional.of(adopters)
                .filter(all -> isSettled && !isByOneBody(all))
                .map(all -> sentence(all, new Who(document)));
    }

    /** Whether one and the same body decides for all. */
    static boolean isByOneBody(List<Adopter> all) {
        return all.stream().map(one -> one.adoption().body()).distinct().count() == 1;
    }

    /** Whether those whose adoption stands have adopted the same text; empty if that cannot be said. */
    static Optional<Boolean> isSameText(List<Adopter> adopters) {
        return Adoption.isSameText(
                adopters.stream().filter(Adopter::stands).map(Adopter::adoption).toList());
    }

    /** The principals of which that is so, by id. */
    static List<Id> principals(Collection<Adopter> adopters, Predicate<Adopter> which) {
        return adopters.stream()
                .filter(which)
                .map(one -> one.adoption().principal())
                .toList();
    }

    private static Text sentence(List<Adopter> all, Who who) {
        int some = principals(all, Adopter::stands).size();
        List<Id> refused = principals(all, Adopter::hasRefused);
        List<Id> left = principals(all, one -> !one.stands() && !one.hasRefused());
        Text every = all.size() == 2 ? BOTH : ALL;
        return (some == all.size() ? every : some == 0 ? NONE : SOME)
                .with("some", Text.same(String.valueOf(some)))
                .with("all", Text.same(String.valueOf(all.size())))
                .with("same", same(all))
                .with("left", names(LEFT, left, who))
                .with("refused", names(REFUSED, refused, who));
    }

    private static Text same(List<Adopter> all) {
        return isSameText(all).map(same -> same ? SAME : DIFFERENT).orElse(Text.same(""));
    }

    private static Text names(Text words, List<Id> principals, Who who) {
        return principals.isEmpty() ? Text.same("") : words.with("names", who.names(principals));
    }
}

package se.samspel.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.cli.rule.Names;
import se.samspel.decision.Decision;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.text.Text;

/** Who has adopted and who has not, principal by principal, and from when what they have adopted applies. */
final class Adopters implements Section {

    private static final Text AGAIN = Text.of("{status}, tas om", "{status}, to be taken again");
    private static final Text BEFORE = Text.of("{status} före sin tur", "{status} before its turn");
    private static final Text SAME = Text.of("{text}, samma text", "{text}, same text");
    private static final Text OTHER = Text.of("{text}, annan text", "{text}, other text");
    private static final Text NO_TEXT = Text.of("inte angiven", "not stated");

    @Override
    public void write(Answer answer, Page page) {
        Assessment assessment = answer.assessment();
        List<Adopter> adopters = Adopter.of(assessment);
        boolean isBegun = assessment
                .document()
                .matter()
                .filter(matter -> !matter.decisions().isEmpty())
                .isPresent();
        boolean isByMany = AdoptedByHowMany.of(adopters, assessment.document()).isPresent();
        if ((isBegun || isByMany) && !adopters.isEmpty()) {
            page.blank();
            AdoptedByHowMany.of(adopters, assessment.document()).ifPresent(page::paragraph);
            page.table(table(adopters, assessment.document(), page));
            assessment
                    .effect()
                    .flatMap(effect -> Applies.of(effect, adopters, assessment))
                    .ifPresent(words -> page.note(Margin.EDGE, Phrases.ENTERS, page.in(words)));
        }
    }

    private static Table table(List<Adopter> adopters, Case document, Page page) {
        Columns columns = new Columns()
                .add(Phrases.PRINCIPAL)
                .add(Phrases.DECIDES_FOR_IT)
                .add(Phrases.STATUS)
                .add(Phrases.DAY)
                .add(Phrases.VERSION)
                .add(Phrases.REGISTERED);
        List<Adopter> standing = adopters.stream().filter(Adopter::stands).toList();
        boolean isByOneBody = AdoptedByHowMany.isByOneBody(adopters);
        for (Adopter one : adopters) {
            Adoption adoption = one.adoption();
            columns.row(List.of(
                    Text.same(Names.party(adoption.principal(), document)),
                    adoption.body().map(body -> Joined.capitalised(body.name())).orElse(Text.same("")),
                    status(one),
                    Text.same(one.decision()
                            .flatMap(Decision::on)
                            .map(LocalDate::toString)
                            .orElse("")),
                    isByOneBody ? Text.same("") : text(one, standing),
                    Text.same(one.registryNumber())));
        }
        return columns.table(page);
    }

    private static Text status(Adopter one) {
        Text status = one.decision()
                .flatMap(Decision::outcome)
                .map(Statuses::of)
                .orElse(Statuses.of(one.adoption().status()));
        return one.adoption().status() != Adoption.Status.ADOPTED || one.stands()
                ? status
                : (one.isInTurn() ? AGAIN : BEFORE).with("status", status);
    }

    /** The version; where not all have adopted the same, whether somebody else has adopted this one too. */
    private static Text text(Adopter one, List<Adopter> standing) {
        Optional<Id> version = one.decision().flatMap(Decision::text);
        Text name = Text.same(version.map(Id::value).orElse(""));
        List<Adopter> others =
                standing.stream().filter(other -> !other.equals(one)).toList();
        boolean isAlike = AdoptedByHowMany.isSameText(standing).orElse(false);
        if (!one.stands() || others.isEmpty() || isAlike) {
            return name;
        } else if (version.isEmpty()) {
            return standing.stream().allMatch(other -> other.adoption().text().isEmpty()) ? name : NO_TEXT;
        }
        List<Optional<Boolean>> same = others.stream()
                .map(other -> Adoption.isSameText(List.of(one.adoption(), other.adoption())))
                .toList();
        return same.contains(Optional.of(true))
                ? SAME.with("text", name)
                : same.contains(Optional.of(false)) ? OTHER.with("text", name) : name;
    }
}

package se.samspel.testkit.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.claim.SameAnswer.Difference;

/** The same case gets the same answer under any default locale, and in any time zone, where it may be another day. */
public final class AnyPlace implements Claim {

    /** Dotless i, other digits, another calendar; and two zones that never have the same date. */
    private static final List<Place> PLACES = List.of(
            new Place("tr-TR", "Pacific/Kiritimati"),
            new Place("ar-SA-u-nu-arab", "Etc/GMT+12"),
            new Place("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"),
            new Place("sv-SE", "Etc/GMT+12"));

    @Override
    public void check(RuleSet rules, Proving proving) {
        for (int number = 0; number < PLACES.size(); number++) {
            Place place = PLACES.get(number);
            List<Tried> here = proving.share(rules, number, PLACES.size());
            List<Tried> there = place.in(() -> here.stream()
                    .map(tried -> Tried.of(rules, tried.document()))
                    .toList());
            for (int i = 0; i < there.size(); i++) {
                Optional<Difference> difference = SameAnswer.difference(here.get(i), there.get(i));
                if (difference.isPresent()) {
                    throw objection(rules, proving, there.get(i).document(), place, difference.get());
                }
            }
        }
    }

    private static AssertionError objection(
            RuleSet rules, Proving proving, Case document, Place place, Difference difference) {
        Case smallest =
                Smallest.of(document, less -> elsewhere(rules, less, place).isPresent());
        return elsewhere(rules, smallest, place)
                .orElse(difference)
                .objection(
                        rules,
                        "is answered differently under the locale " + place.locale + " in the time zone " + place.zone,
                        smallest,
                        proving.settings())
                .error();
    }

    private static Optional<Difference> elsewhere(RuleSet rules, Case document, Place place) {
        return SameAnswer.difference(Tried.of(rules, document), place.in(() -> Tried.of(rules, document)));
    }

    /** Somewhere that a program may run. */
    private record Place(String locale, String zone) {

        <T> T in(Supplier<T> judged) {
            Locale here = Locale.getDefault();
            TimeZone now = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                return judged.get();
            } finally {
                Locale.setDefault(here);
                TimeZone.setDefault(now);
            }
        }
    }
}

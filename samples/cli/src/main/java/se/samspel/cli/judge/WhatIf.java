package se.samspel.cli.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** The same case, if one more party were an affected principal. */
record WhatIf(Optional<Case> document, Text refusal) {

    /** Supposes that the party is affected: one of the document's, or the region or municipality with that code. */
    static WhatIf affects(Id party, Case document) {
        if (!(document instanceof ProcessWork work) || work.matter().isEmpty()) {
            return new WhatIf(Optional.empty(), Refusals.NO_MATTER);
        }
        List<Party> parties = new ArrayList<>(work.parties());
        if (parties.stream().noneMatch(known -> known.id().equals(party))) {
            Optional<Id> kind = kindByCode(party.value());
            if (kind.isEmpty()) {
                return new WhatIf(Optional.empty(), unknown(party, work));
            }
            parties.add(new Party(party, kind.get(), Optional.empty(), Optional.of(party.value()), Optional.empty()));
        }
        Matter matter = work.matter().get();
        List<Id> affected = new ArrayList<>(matter.principals());
        if (!affected.contains(party)) {
            affected.add(party);
        }
        return new WhatIf(
                Optional.of(work.toBuilder()
                        .parties(parties)
                        .matter(matter.withPrincipals(affected))
                        .build()),
                Text.same(""));
    }

    private static Optional<Id> kindByCode(String code) {
        return code.matches("\\d{4}")
                ? Optional.of(Party.MUNICIPALITY)
                : code.matches("\\d{2}") ? Optional.of(Party.REGION) : Optional.empty();
    }

    private static Text unknown(Id party, ProcessWork work) {
        String parties =
                work.parties().stream().map(known -> known.id().value()).collect(Collectors.joining(", "));
        return Refusals.UNKNOWN_PARTY.with("party", Text.same(party.value())).with("parties", Text.same(parties));
    }
}

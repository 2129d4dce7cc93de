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

/** The same case, if one more party were an affected principal. */
record WhatIf(Optional<Case> document, Text refusal) {

    /** Supposes that the party is affected: one of the document's, or the region or municipality with that code. */
    static WhatIf affects(Id party, Case document) {
        if (document.matter().isEmpty()) {
            return new WhatIf(Optional.empty(), Refusals.NO_MATTER);
        }
        List<Party> parties = new ArrayList<>(document.parties());
        Optional<Id> known = parties.stream()
                .filter(one -> one.id().equals(party)
                        || one.code().filter(party.value()::equals).isPresent())
                .map(Party::id)
                .findFirst();
        if (known.isEmpty()) {
            Optional<Id> kind = kindByCode(party.value());
            if (kind.isEmpty()) {
                return new WhatIf(Optional.empty(), unknown(party, document));
            }
            parties.add(new Party(party, kind.get(), Optional.empty(), Optional.of(party.value()), Optional.empty()));
        }
        Matter matter = document.matter().get();
        List<Id> affected = new ArrayList<>(matter.principals());
        Id added = known.orElse(party);
        if (!affected.contains(added)) {
            affected.add(added);
        }
        return new WhatIf(Optional.of(document.with(parties, matter.withPrincipals(affected))), Text.same(""));
    }

    private static Optional<Id> kindByCode(String code) {
        return code.matches("\\d{4}")
                ? Optional.of(Party.MUNICIPALITY)
                : code.matches("\\d{2}") ? Optional.of(Party.REGION) : Optional.empty();
    }

    private static Text unknown(Id party, Case document) {
        String parties =
                document.parties().stream().map(one -> one.id().value()).collect(Collectors.joining(", "));
        return Refusals.UNKNOWN_PARTY.with("party", Text.same(party.value())).with("parties", Text.same(parties));
    }
}

package se.samspel.json.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.text.NearMiss;

/** Finds the fields of an object that it should not have. */
public final class UnknownFields {

    private UnknownFields() {}

    /** Notes each unknown field; gives the known names that were probably meant. */
    public static Set<String> note(ObjectNode object, List<String> known, Faults faults) {
        if (known.containsAll(object.members().keySet())) {
            return Set.of();
        }
        Set<String> meant = new HashSet<>();
        object.members().forEach((name, member) -> {
            if (known.contains(name)) {
                return;
            }
            Words shown = Words.quoted("", name, "");
            Optional<String> near = NearMiss.nearest(name, known);
            near.ifPresentOrElse(
                    like -> faults.note(Fault.UNKNOWN_FIELD_LIKE, member.named(), shown, like),
                    () -> faults.note(Fault.UNKNOWN_FIELD, member.named(), shown, Words.list(known)));
            near.ifPresent(meant::add);
        });
        return meant;
    }
}

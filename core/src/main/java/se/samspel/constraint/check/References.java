package se.samspel.constraint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.check.Reference.Target;

/** The references of a document that lead nowhere, as they are found. */
final class References {

    private final List<Reference> dangling = new ArrayList<>();

    List<Reference> dangling() {
        return dangling;
    }

    void one(Optional<Id> reference, ViolationPath path, Set<Id> known, Target target) {
        reference.filter(id -> !known.contains(id)).ifPresent(id -> dangling.add(new Reference(path, id, target)));
    }

    void all(List<Id> references, ViolationPath path, Set<Id> known, Target target) {
        for (int i = 0; i < references.size(); i++) {
            Id id = references.get(i);
            if (!known.contains(id)) { // only then is a path of use
                dangling.add(new Reference(path.then(i), id, target));
            }
        }
    }

    static <E> void each(List<E> elements, ViolationPath list, Visit<E> visit) {
        for (int i = 0; i < elements.size(); i++) {
            visit.at(elements.get(i), list.then(i));
        }
    }

    static Set<Id> ids(List<? extends Identified> elements) {
        Set<Id> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.id()));
        return ids;
    }

    static Set<Id> both(Set<Id> some, Set<Id> others) {
        Set<Id> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    interface Visit<E> {
        void at(E element, ViolationPath path);
    }
}

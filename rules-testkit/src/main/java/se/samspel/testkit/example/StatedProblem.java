package se.samspel.testkit.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;

/**
 * Something in an expectation that can never be in an answer, such as a misspelt member, or that any answer has, such as an
 * empty list.
 *
 * @param pointer a JSON Pointer to it
 * @param message what is wrong, and which names there are
 */
record StatedProblem(String pointer, String message) {

    private static final String NONE =
            "states nothing, so that anything has it; if there are to be none, write {\"exactly\": []}";
    private static final Set<String> MAY_BE_EMPTY = Set.of(ListWay.EXACTLY.word(), ListWay.IN_ORDER.word());

    /** Everything that is wrong with an expectation. */
    static List<StatedProblem> in(Object value) {
        List<StatedProblem> found = new ArrayList<>(inWhole(value));
        if (value instanceof Map<?, ?> members && Set.of("lang").containsAll(members.keySet())) {
            found.add(new StatedProblem(
                    "",
                    "states nothing, so that any answer has it; state some of "
                            + AnswerMembers.names(AnswerMembers.ANSWER)));
        } else {
            List<StatedProblem> idle = new ArrayList<>();
            idle(value, "", idle);
            idle.stream()
                    .filter(one -> found.stream().noneMatch(other -> one.isIn(other)))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether it is in that which something else is wrong with, so that nothing more need be told. */
    private boolean isIn(StatedProblem other) {
        return pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/");
    }

    /** Everything that is wrong with a whole answer, in which a list may be empty. */
    static List<StatedProblem> inWhole(Object value) {
        List<StatedProblem> found = new ArrayList<>();
        part(value, AnswerMembers.ANSWER, "", found);
        return found;
    }

    /** What is empty, and so would be met by anything. */
    private static void idle(Object value, String pointer, List<StatedProblem> found) {
        if (value.equals(List.of()) || value.equals(Map.of())) {
            found.add(new StatedProblem(pointer, NONE));
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                if (!MAY_BE_EMPTY.contains(name) || !member.equals(List.of())) {
                    idle(member, pointer + "/" + name, found);
                }
            });
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                idle(elements.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static void part(Object value, String part, String pointer, List<StatedProblem> found) {
        if (!(value instanceof Map<?, ?> members)) {
            found.add(new StatedProblem(pointer, "is an object with some of " + AnswerMembers.names(part)));
            return;
        }
        members.forEach((name, member) -> {
            String here = pointer + "/" + name;
            AnswerMembers.of(part, String.valueOf(name))
                    .ifPresentOrElse(
                            known -> member(member, known, here, found),
                            () -> found.add(new StatedProblem(
                                    here, "there is no such member; there are " + AnswerMembers.names(part))));
        });
        if (part.equals(AnswerMembers.MAY)) {
            asked(members, pointer, found);
        }
    }

    /** Who may do what can only be asked by ids, of all three. */
    private static void asked(Map<?, ?> members, String pointer, List<StatedProblem> found) {
        for (String name : MandateAsked.ASKED) {
            if (!members.containsKey(name)) {
                found.add(new StatedProblem(
                        pointer, "asks about one of each of " + MandateAsked.ASKED + "; write " + name));
            } else if (members.get(name) instanceof String id && !isId(id)) {
                found.add(new StatedProblem(
                        pointer + "/" + name,
                        "is an id: letters a to z, digits, dot, hyphen and underscore, at most 64 of them, not " + id));
            }
        }
    }

    private static boolean isId(String text) {
        try {
            return Id.of(text).value().equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static void member(Object value, AnswerMembers.Member known, String pointer, List<StatedProblem> found) {
        if (known.part().filter(AnswerMembers.ANYTHING::equals).isPresent()) {
            return;
        } else if (known.several()) {
            several(value, known.part(), pointer, found);
        } else if (known.part().isPresent()) {
            part(value, known.part().get(), pointer, found);
        } else if (value instanceof Map || value instanceof List) {
            found.add(new StatedProblem(pointer, "is a text, a number, true or false"));
        }
    }

    private static void several(Object value, Optional<String> part, String pointer, List<StatedProblem> found) {
        if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                member(elements.get(i), new AnswerMembers.Member(part, false), pointer + "/" + i, found);
            }
        } else if (value instanceof Map<?, ?> ways) {
            ways.forEach((way, elements) -> {
                String here = pointer + "/" + way;
                if (!ListWay.names().contains(way) || !(elements instanceof List)) {
                    found.add(new StatedProblem(here, "a list, or a list under one of " + ListWay.names()));
                } else {
                    several(elements, part, here, found);
                }
            });
        } else {
            found.add(new StatedProblem(pointer, "is a list, or an object with some of " + ListWay.names()));
        }
    }
}

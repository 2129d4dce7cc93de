package se.samspel.testkit.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stated elements of a list against those that there are. */
final class Elements {

    private static final int NOBODY = -1;

    private final List<?> stated;
    private final List<?> actual;
    private final String pointer;
    private final Matching matching;

    Elements(List<?> stated, List<?> actual, String pointer, Matching matching) {
        this.stated = stated;
        this.actual = actual;
        this.pointer = pointer;
        this.matching = matching;
    }

    /** Each stated one is there, one for each, however many others. */
    List<Mismatch> contained() {
        return missing(paired()).toList();
    }

    /** Each stated one is one of those there, each of those there is one of the stated. */
    List<Mismatch> exactly() {
        int[] takenBy = paired();
        Stream<Mismatch> missing = missing(takenBy);
        Stream<Mismatch> further = IntStream.range(0, actual.size())
                .filter(i -> takenBy[i] == NOBODY)
                .mapToObj(i -> new Mismatch(
                        pointer, "no other", "there is " + Matching.json(actual.get(i)), said(actual.get(i))));
        return Stream.concat(missing, further).toList();
    }

    List<Mismatch> inOrder() {
        List<Mismatch> found = new ArrayList<>();
        indices().filter(i -> i < actual.size()).forEach(i -> found.addAll(compare(i, actual.get(i))));
        if (stated.size() != actual.size()) {
            found.add(new Mismatch(
                    pointer,
                    stated.size() + " elements",
                    "there are " + actual.size() + ": " + named(),
                    matching.because()));
        }
        return found;
    }

    List<Mismatch> none() {
        return indices()
                .boxed()
                .flatMap(i -> actual.stream()
                        .filter(one -> fits(i, one))
                        .map(one -> new Mismatch(
                                pointer + "/" + i,
                                "no " + Matching.json(stated.get(i)),
                                "there is " + Matching.json(one),
                                said(one))))
                .toList();
    }

    /** For each element that there is, the stated one that it is taken for, so that as many as can be are. */
    private int[] paired() {
        int[] takenBy = new int[actual.size()];
        Arrays.fill(takenBy, NOBODY);
        indices().forEach(i -> take(i, takenBy, new boolean[actual.size()]));
        return takenBy;
    }

    private boolean take(int wanting, int[] takenBy, boolean[] asked) {
        for (int i = 0; i < actual.size(); i++) {
            if (!asked[i] && fits(wanting, actual.get(i))) {
                asked[i] = true;
                if (takenBy[i] == NOBODY || take(takenBy[i], takenBy, asked)) {
                    takenBy[i] = wanting;
                    return true;
                }
            }
        }
        return false;
    }

    private Stream<Mismatch> missing(int[] takenBy) {
        List<Integer> paired = Arrays.stream(takenBy).boxed().toList();
        return indices()
                .filter(i -> !paired.contains(i))
                .mapToObj(this::missing)
                .flatMap(List::stream);
    }

    /** Where the nearest one parts from what is stated, if some one is meant; else that there is none. */
    private List<Mismatch> missing(int i) {
        List<List<Mismatch>> meant = actual.stream()
                .filter(one -> isMeant(stated.get(i), one))
                .map(one -> compare(i, one))
                .filter(found -> !found.isEmpty())
                .toList();
        return Matching.nearest(meant)
                .orElseGet(() -> List.of(new Mismatch(
                        pointer + "/" + i,
                        Matching.json(stated.get(i)),
                        actual.isEmpty() ? "but there are none" : "there are " + named(),
                        matching.because())));
    }

    /** Whether the two begin alike: what an element is called is told first. */
    private static boolean isMeant(Object stated, Object actual) {
        return stated instanceof Map<?, ?> members
                && actual instanceof Map<?, ?> there
                && members.entrySet().stream()
                        .findFirst()
                        .filter(first -> first.getValue().equals(there.get(first.getKey())))
                        .isPresent();
    }

    private String named() {
        return actual.stream()
                .map(one -> one instanceof Map<?, ?> members && !members.isEmpty()
                        ? members.values().iterator().next()
                        : one)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private boolean fits(int i, Object one) {
        return compare(i, one).isEmpty();
    }

    private List<Mismatch> compare(int i, Object one) {
        return matching.of(stated.get(i), one, pointer + "/" + i);
    }

    private IntStream indices() {
        return IntStream.range(0, stated.size());
    }

    private Optional<String> said(Object one) {
        return Matching.said(one).or(matching::because);
    }
}

package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.claim.SameAnswer.Difference;

/** The same case gets the same answer on any number of threads at once, and on any of them. */
public final class AnyThread implements Claim {

    private static final int THREADS = 4;

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Tried> alone = proving.share(rules, 0, THREADS);
        List<Case> cases = alone.stream().map(Tried::document).toList();
        for (List<Tried> together : onThreads(rules, cases)) {
            for (int i = 0; i < cases.size(); i++) {
                Optional<Difference> difference = SameAnswer.difference(alone.get(i), together.get(i));
                if (difference.isPresent()) {
                    throw objection(rules, proving, cases.get(i), difference.get());
                }
            }
        }
    }

    private static AssertionError objection(RuleSet rules, Proving proving, Case document, Difference difference) {
        Case smallest = Smallest.of(document, less -> elsewhere(rules, less).isPresent());
        return elsewhere(rules, smallest)
                .orElse(difference)
                .objection(rules, "is answered differently on another thread", smallest, proving.settings())
                .error();
    }

    /** What differs when the case is judged on one other thread; empty if only many at once differ. */
    private static Optional<Difference> elsewhere(RuleSet rules, Case document) {
        Tried here = Tried.of(rules, document);
        return onThreads(rules, List.of(document)).stream()
                .flatMap(there -> SameAnswer.difference(here, there.get(0)).stream())
                .findFirst();
    }

    private static List<List<Tried>> onThreads(RuleSet rules, List<Case> cases) {
        Callable<List<Tried>> judged =
                () -> cases.stream().map(one -> Tried.of(rules, one)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Tried>>> each = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                each.add(judged);
            }
            List<List<Tried>> all = new ArrayList<>();
            for (Future<List<Tried>> one : threads.invokeAll(each)) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}

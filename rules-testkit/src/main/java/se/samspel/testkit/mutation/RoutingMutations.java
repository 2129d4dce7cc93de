package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.rules.layer.Change;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.testkit.mutation.Mutant.Kind;

/** A routing table with one row or one stage of a row changed. */
final class RoutingMutations {

    private final Change change;
    private final Routing table;

    RoutingMutations(Change change, Routing table) {
        this.change = change;
        this.table = table;
    }

    Stream<Mutation> all() {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(i -> Stream.of(swapped(i), removed(i), entry(i), stages(i)))
                .flatMap(some -> some);
    }

    /** A row that answers as the next one does, and the next as this one does. */
    private Stream<Mutation> swapped(int i) {
        List<Row> rows = new ArrayList<>(table.rows());
        if (i + 1 >= rows.size() || isAlike(rows.get(i), rows.get(i + 1))) {
            return Stream.empty();
        }
        Row one = rows.get(i);
        Row next = rows.get(i + 1);
        rows.set(i, next.within(one.box()));
        rows.set(i + 1, one.within(next.box()));
        return Stream.of(mutation(
                rows, Kind.ROW, row(i) + "-as-next", told(i, "svarar som nästa rad", "answers as the next row")));
    }

    private static boolean isAlike(Row one, Row other) {
        return one.stages().equals(other.stages()) && one.entry() == other.entry();
    }

    private Stream<Mutation> removed(int i) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.remove(i);
        return Stream.of(mutation(rows, Kind.ROW, row(i) + "-removed", told(i, "borttagen", "removed")));
    }

    /** A row of which nobody has said from when what is decided applies. */
    private Stream<Mutation> entry(int i) {
        Row row = table.rows().get(i);
        if (row.entry() == EntryIntoForce.NOT_STATED) {
            return Stream.empty();
        }
        Row other = new Row(row.box(), row.stages(), EntryIntoForce.NOT_STATED, row.narrows(), row.source());
        return Stream.of(mutation(
                with(i, other),
                Kind.ROW,
                row(i) + "-no-entry",
                told(i, "säger inte när beslutet gäller", "does not say when the decision applies")));
    }

    private Stream<Mutation> stages(int i) {
        List<Stage> stages = table.rows().get(i).stages();
        return IntStream.range(0, stages.size())
                .boxed()
                .flatMap(j -> Stream.of(dropped(i, j), turned(i, j), agreement(i, j)))
                .flatMap(some -> some);
    }

    private Stream<Mutation> dropped(int i, int j) {
        List<Stage> stages = new ArrayList<>(table.rows().get(i).stages());
        stages.remove(j);
        return Stream.of(stage(i, j, stages, "dropped", Text.of("struket", "dropped")));
    }

    /** A stage and the one after it out of turn. */
    private Stream<Mutation> turned(int i, int j) {
        List<Stage> stages = new ArrayList<>(table.rows().get(i).stages());
        if (j + 1 >= stages.size() || stages.get(j).equals(stages.get(j + 1))) {
            return Stream.empty();
        }
        stages.add(j, stages.remove(j + 1));
        return Stream.of(stage(i, j, stages, "after-next", Text.of("efter nästa", "after the next")));
    }

    /** A stage of several bodies where one is enough, or all are needed. */
    private Stream<Mutation> agreement(int i, int j) {
        List<Stage> stages = new ArrayList<>(table.rows().get(i).stages());
        Stage stage = stages.get(j);
        if (!stage.each()) {
            return Stream.empty();
        }
        Agreement other = stage.agreement() == Agreement.ANY ? Agreement.ALL : Agreement.ANY;
        stages.set(j, stage.needing(other));
        return Stream.of(stage(
                i,
                j,
                stages,
                "by-" + (other == Agreement.ANY ? "any" : "all"),
                Text.same(stage.agreement() + " → " + other)));
    }

    private Mutation stage(int i, int j, List<Stage> stages, String way, Text what) {
        Row row = table.rows().get(i);
        Row other = new Row(row.box(), stages, row.entry(), row.narrows(), row.source());
        Stage stage = row.stages().get(j);
        Text told = Text.of("rad {i}, {act} {body}: ", "row {i}, {act} {body}: ")
                .with("i", Text.same(String.valueOf(i + 1)))
                .with("act", Text.same(stage.act().value()))
                .with("body", Text.same(stage.body().value()));
        return mutation(
                with(i, other),
                Kind.STAGE,
                row(i) + "-stage" + (j + 1) + "-" + way,
                new Text(told.sv() + what.sv(), told.en() + what.en()));
    }

    private List<Row> with(int i, Row other) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(i, other);
        return rows;
    }

    private Mutation mutation(List<Row> rows, Kind kind, String way, Text what) {
        return Mutation.stating(change, new Routing(table.id(), table.matter(), rows, table.source()), kind, way, what);
    }

    private static String row(int i) {
        return "row" + (i + 1);
    }

    private static Text told(int i, String sv, String en) {
        return Text.of("rad " + (i + 1) + " " + sv, "row " + (i + 1) + " " + en);
    }
}

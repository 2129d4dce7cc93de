package se.samspel.testkit.mutation;

import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.text.Text;
import se.samspel.testkit.mutation.Mutant.Kind;

/** A body that holds a function taken for another one that the layer names. */
final class BodyMutations {

    private BodyMutations() {}

    /** The mutations of a binding or of whose own body holds a function; none of anything else. */
    static Stream<Mutation> of(Change change, Layer layer) {
        Statement what = change.what();
        if (what instanceof Binding one) {
            return another(one.body(), layer, Binding.class, Binding::body)
                    .map(body -> mistaken(
                            change, one.body(), body, new Binding(one.id(), one.function(), body, one.source())));
        } else if (what instanceof OwnBody one) {
            return another(one.body(), layer, OwnBody.class, OwnBody::body)
                    .map(body -> mistaken(
                            change,
                            one.body(),
                            body,
                            OwnBody.of(one.function(), one.of(), one.matter(), body, one.joint(), one.source())));
        }
        return Stream.empty();
    }

    private static Mutation mistaken(Change change, Id was, Id is, Statement other) {
        return Mutation.stating(change, other, Kind.BODY, "by-" + is, Text.same(was + " → " + is));
    }

    private static <S> Stream<Id> another(Id body, Layer layer, Class<S> sort, Function<S, Id> of) {
        return layer.changes().stream()
                .map(Change::what)
                .filter(sort::isInstance)
                .map(sort::cast)
                .map(of)
                .filter(other -> !other.equals(body))
                .limit(1);
    }
}

package se.samspel.cases.promise;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import se.samspel.document.BodyDocument;
import se.samspel.testkit.generate.Cases;

/** Bodies that follow the rules of Jämtland, as the test kit makes them. */
final class BodyDocuments {

    private BodyDocuments() {}

    /** Such bodies as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<BodyDocument> {
        @Override
        public Arbitrary<BodyDocument> get() {
            return wellFormed();
        }
    }

    static Arbitrary<BodyDocument> wellFormed() {
        return Cases.following(Judged.JAMTLAND).bodies();
    }
}

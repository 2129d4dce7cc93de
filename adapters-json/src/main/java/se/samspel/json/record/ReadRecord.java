package se.samspel.json.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.json.bind.ReadDocument;
import se.samspel.json.bind.ScalarReader;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Bounds;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.assessment.Assessment.Judged;
import se.samspel.rules.assessment.Assessment.LayerName;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded.Print;
import se.samspel.rules.layer.Layer;

/**
 * What could be read of a record.
 *
 * @param document the case
 * @param caseFingerprint the fingerprint of the case that was answered
 * @param sealed whether the seal is that of the answer
 * @param rules which rules answered
 * @param prints the fingerprints of their layers
 * @param points what they said
 * @param locale in which language
 */
public record ReadRecord(
        ReadDocument document,
        String caseFingerprint,
        boolean sealed,
        Judged rules,
        List<Print> prints,
        List<Point> points,
        Locale locale) {

    /** The only format there is, with its version. */
    public static final String FORMAT = "samspel-record/1";

    private static final String EXAMPLE = "\"format\": \"" + FORMAT + "\"";
    private static final Words RECORD =
            new Words("ett objekt som {" + EXAMPLE + ", …}", "an object such as {" + EXAMPLE + ", …}");
    private static final Words VERSION = new Words("en version som 2027.1", "a version such as 2027.1");
    private static final Words LANGUAGE = new Words("sv eller en", "sv or en");

    /** Reads a record; empty, with faults noted, if it is none or something that it must hold is not there. */
    public static Optional<ReadRecord> of(Node node, Bounds document, Faults faults) {
        if (!(node instanceof ObjectNode root)) {
            new ScalarReader(faults).refuse(node, RECORD);
            return Optional.empty();
        }
        return isRecord(root, faults) ? new Reader(faults).record(root, document) : Optional.empty();
    }

    /** Of something else altogether, such as a case, nothing more is told than that. */
    private static boolean isRecord(ObjectNode root, Faults faults) {
        Optional<Node> format = root.get("format");
        if (format.isEmpty()) {
            faults.note(Fault.MISSING_HEADER, root.place(), "format", EXAMPLE);
            return false;
        }
        boolean isRecord =
                format.get() instanceof Node.TextNode text && text.value().equals(FORMAT);
        if (!isRecord) {
            Words said = format.get() instanceof Node.TextNode text
                    ? Words.quoted("", text.value(), "")
                    : format.get().described();
            faults.note(Fault.UNKNOWN_FORMAT, format.get().place(), said, Words.quoted("", FORMAT, ""));
        }
        return isRecord;
    }

    /** Reads everything before anything is given up, so that all that is wrong is told. */
    private static final class Reader {

        private final Faults faults;
        private final Fields fields;

        Reader(Faults faults) {
            this.faults = faults;
            this.fields = new Fields(faults);
        }

        Optional<ReadRecord> record(ObjectNode root, Bounds bounds) {
            Optional<Locale> locale = fields.made(root, "lang", LANGUAGE, Reader::language);
            Optional<ReadDocument> document = fields.member(root, "document")
                    .filter(node -> DocumentBounds.areKept(node, bounds, faults))
                    .flatMap(node -> ReadDocument.of(node, faults));
            List<Print> prints = fields.objects(root, "layers").stream()
                    .flatMap(layer -> print(layer).stream())
                    .toList();
            Optional<ObjectNode> answer = fields.object(root, "answer");
            Optional<String> fingerprint = answer.flatMap(all -> fields.object(all, "case"))
                    .flatMap(about -> fields.scalar(about, "fingerprint", String.class));
            Optional<Judged> rules = answer.flatMap(this::rules);
            Optional<String> seal = fields.scalar(root, Seal.MEMBER, String.class);
            List<Point> points = answer.map(all -> AnswerPoints.of(all, faults)).orElse(List.of());
            return Stream.of(locale, document, fingerprint, seal, rules).allMatch(Optional::isPresent)
                    ? Optional.of(new ReadRecord(
                            document.get(),
                            fingerprint.get(),
                            seal.get().equals(Seal.of(root)),
                            rules.get(),
                            prints,
                            points,
                            locale.get()))
                    : Optional.empty();
        }

        private static Optional<Locale> language(String word) {
            return Optional.of(word)
                    .filter(known -> known.equals("sv") || known.equals("en"))
                    .map(Locale::forLanguageTag);
        }

        private Optional<Print> print(ObjectNode layer) {
            Optional<String> name = fields.scalar(layer, "layer", String.class);
            Optional<String> fingerprint = fields.scalar(layer, "fingerprint", String.class);
            return name.flatMap(there -> fingerprint.map(print -> new Print(there, print)));
        }

        private Optional<Judged> rules(ObjectNode answer) {
            Optional<LocalDate> day = fields.scalar(answer, "asOf", LocalDate.class);
            Optional<ObjectNode> rules = fields.object(answer, "ruleSet");
            Optional<LayerName> top = rules.flatMap(this::layer);
            List<LayerName> layers = rules.map(all -> fields.objects(all, "layers")).orElse(List.of()).stream()
                    .flatMap(layer -> layer(layer).stream())
                    .toList();
            return top.flatMap(name -> day.map(asOf -> new Judged(name.id(), name.version(), layers, List.of(), asOf)));
        }

        private Optional<LayerName> layer(ObjectNode layer) {
            Optional<Id> id = fields.scalar(layer, "id", Id.class);
            Optional<String> version = fields.made(
                    layer, "version", VERSION, text -> Optional.of(text).filter(Layer::isVersion));
            String level = layer.get("level")
                    .filter(Node.TextNode.class::isInstance)
                    .map(text -> ((Node.TextNode) text).value())
                    .orElse("");
            return id.flatMap(there -> version.map(number -> new LayerName(there, level, number)));
        }
    }
}

package se.samspel.json.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.work.ProcessWork;

/** The kinds of document: their name in JSON and the record that holds one. A new kind is one line here. */
public enum DocumentKind {
    /** The work of developing a process. */
    PROCESS_WORK(ProcessWork.KIND, ProcessWork.class),
    /** A matter that stands alone. */
    MATTER(MatterDocument.KIND, MatterDocument.class),
    /** Who sits in a body, who chairs it and when it meets. */
    BODY(BodyDocument.KIND, BodyDocument.class),
    /** A joint primary-care plan. */
    JOINT_PLAN(JointPlan.KIND, JointPlan.class);

    /** The only format there is, with its version. */
    public static final String FORMAT = "samspel/1";

    private final String word;
    private final Class<? extends Case> type;

    DocumentKind(String word, Class<? extends Case> type) {
        this.word = word;
        this.type = type;
    }

    /** What a document of this kind calls itself. */
    public String word() {
        return word;
    }

    /** The record that holds a document of this kind. */
    public Class<? extends Case> type() {
        return type;
    }

    /** The kind that a document calls itself, if there is one. */
    public static Optional<DocumentKind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** What documents may call themselves. */
    public static List<String> words() {
        return Arrays.stream(values()).map(kind -> kind.word).toList();
    }

    /**
     * The kind that a document is of.
     *
     * @throws IllegalArgumentException if it is of a type that is not a kind of document
     */
    static DocumentKind of(Case document) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == document.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind of document: " + document.getClass()));
    }
}

package se.samspel.json.pack;

import se.samspel.time.Deadline;

/** The schema of a stage. */
final class StageSchemas {

    private StageSchemas() {}

    static Schema stage() {
        return Schema.object("Stage", "An act by a body, or by each affected principal's own body.")
                .has("act", Schema.ref("id", "What is done, such as prepares or decides."))
                .mayHave("body", Schema.ref("id", "By whom."))
                .mayHave("each", Schema.ref("id", "By each principal's own body that holds this function."))
                .mayHave(
                        "of",
                        Schema.list(Schema.ref("id", ""), "Of principals of these kinds. Left out: of all affected."))
                .mayHave("agreement", Schema.word(Choice.AGREEMENT, "How many must agree. Left out: ALL."))
                .mayHave("branch", Schema.ref("id", "Stages in a row with branches run side by side, and join."))
                .mayHave(
                        "rung",
                        Schema.word(Choice.RUNG, "The next rung, where those of the stage before do not agree."))
                .mayHave("within", within("How long it may take from the day when its turn came."))
                .oneOf(StageReader.BY);
    }

    static Schema within(String description) {
        Schema time = Schema.object("Within", description);
        for (String unit : DeadlineReader.TIMES.names()) {
            time = time.mayHave(
                    unit, Schema.of("integer", "So many.").with("minimum", 1).with("maximum", Deadline.MOST));
        }
        return time.oneOf(DeadlineReader.TIMES);
    }
}

package se.samspel.cli;

import se.samspel.cli.judge.Judgement;
import se.samspel.rules.assessment.Assessment;

/** What the exit status says; the worst of several is the highest. */
final class ExitStatus {

    /** Nothing stands in the way, or the command has done what was asked. */
    static final int CLEAR = 0;

    /** An error stands in the way, something must be answered, or something is wrong with some rules. */
    static final int NOT_CLEAR = 1;

    /** The input or the call is wrong. */
    static final int WRONG = 2;

    /** A fault in the program itself. */
    static final int FAULT = 3;

    private ExitStatus() {}

    static int of(Judgement judgement) {
        return judgement.answer().map(answer -> of(answer.assessment())).orElse(WRONG);
    }

    private static int of(Assessment assessment) {
        return assessment.outcome() == Assessment.Outcome.CLEAR ? CLEAR : NOT_CLEAR;
    }
}

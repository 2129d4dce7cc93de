package se.samspel.rules;

/** What code that is not the library's may throw without anything but itself failing. */
final class Contained {

    private Contained() {}

    /** The same, unless it is the machine that fails and not the code. */
    static Throwable of(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        return thrown;
    }
}

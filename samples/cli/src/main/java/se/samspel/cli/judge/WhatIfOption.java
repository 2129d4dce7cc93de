package se.samspel.cli.judge;

import se.samspel.Id;

/**
 * What is supposed, such as {@code affects=2380}.
 *
 * @param affects a party that is supposed affected
 */
public record WhatIfOption(Id affects) {

    private static final String AFFECTS = "affects=";

    /**
     * Reads {@code affects=PARTY}.
     *
     * @throws IllegalArgumentException if the text is of another form
     */
    public static WhatIfOption parse(String text) {
        if (!text.startsWith(AFFECTS)) {
            throw new IllegalArgumentException(text);
        }
        return new WhatIfOption(Id.of(text.substring(AFFECTS.length())));
    }
}

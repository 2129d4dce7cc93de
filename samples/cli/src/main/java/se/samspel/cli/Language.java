package se.samspel.cli;

import java.util.Locale;
import se.samspel.rules.text.Text;

/** The languages that people are answered in. */
enum Language {
    /** Swedish. */
    SV(Text.SWEDISH),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language asked for, so that even a wrong call is answered in it; Swedish unless asked. */
    static Locale askedFor(String... args) {
        Locale asked = SV.locale;
        for (int i = 0; i < args.length; i++) {
            boolean next = args[i].equals("--lang") && i + 1 < args.length;
            String word = next ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
            asked = word.equalsIgnoreCase(EN.name()) ? EN.locale : word.equalsIgnoreCase(SV.name()) ? SV.locale : asked;
        }
        return asked;
    }
}

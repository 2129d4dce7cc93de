package se.samspel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A region that changes a little of everything, as a rule pack in a folder. */
final class Vinterland {

    private static final String PACK = """
            {"format": "samspel-layer/1", "id": "vinterland", "version": "2017.1", "level": "region",
             "parents": ["jamtland"], "from": "2017-01-01", "until": "2020-12-31",
             "source": {"document": "Avtal 2017", "clause": "§ 1"},
             "changes": [
               {"do": "tighten", "item": "team.full-days", "range": {"least": 4, "most": 5}, "source": "§ 3"},
               {"do": "withdraw", "item": "coach.lent", "source": "§ 4",
                "reason": {"sv": "Ingen lånas ut.", "en": "Nobody is lent."}},
               {"do": "add", "body": {"id": "styrgruppen", "name": {"sv": "Styrgruppen", "en": "The board"}}},
               {"do": "replace", "binding": {"function": "joint-officials-group", "body": "styrgruppen"}},
               {"do": "add", "fact": {"id": "restid", "label": {"sv": "restid", "en": "travel time"},
                                      "scope": "member", "type": "NUMBER", "unit": "HOURS"}},
               {"do": "add", "fact": {"id": "glest", "label": {"sv": "glesbygd", "en": "sparsely populated"},
                                      "scope": "work", "type": "YES_NO"}},
               {"do": "add", "requirement": {"id": "member.restid", "scope": "member",
                  "must": {"fact": "restid", "within": {"most": 10}}, "severity": "ERROR",
                  "text": {"sv": "{who}: {value}; {limit}.", "en": "{who}: {value}; {limit}."},
                  "remedy": {"sv": "Planera om.", "en": "Plan again."}}},
               {"do": "add", "requirement": {"id": "work.glest", "scope": "work",
                  "must": {"fact": "glest", "in": [true]}, "severity": "ERROR",
                  "text": {"sv": "{who} är fel.", "en": "{who} is wrong."},
                  "remedy": {"sv": "Skriv det.", "en": "Write it."}}}]}
            """;

    private Vinterland() {}

    /** Puts the pack into the folder, and gives the option that names the folder. */
    static String in(Path folder) throws IOException {
        Files.writeString(folder.resolve("vinterland.json"), PACK);
        return "--plugins=" + folder;
    }
}

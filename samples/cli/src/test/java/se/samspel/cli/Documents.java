package se.samspel.cli;

/** Documents to judge. */
final class Documents {

    /** A whole case under the rules of Jämtland, with nothing in its way. */
    static final String CLEAR = "../cases/jamtland-joint-operational.json";

    /** A case that lacks the answer on which the route depends. */
    static final String UNANSWERED = "../cases/jamtland-unanswered.json";

    /** A case with errors. */
    static final String BLOCKED = "../cases/jamtland-overloaded-team.json";

    /** A case that lacks most of what can be said. */
    static final String MISSING = "../cases/jamtland-everything-missing.json";

    /** A document that cannot be read. */
    static final String BROKEN = "../cases/jamtland-broken.json";

    /** A new development area of a region alone: the least that has nothing in its way. */
    static final String SMALL = document("\"on\": \"2008-05-16\", \"rules\": \"jamtland\",");

    private Documents() {}

    /** The small document with other members in front. */
    static String document(String members) {
        return """
                { "format": "samspel/1", "kind": "process-work", "id": "w", "title": "Smärta åäö", %s
                  "parties": [ { "id": "jll", "kind": "region", "name": "Landstinget", "code": "23" } ],
                  "process": { "name": "Smärtvård", "recurring": true },
                  "phase": "ANALYSIS",
                  "registers": { "information": [ { "id": "i1", "party": "jll", "on": "2008-01-28" } ] },
                  "matter": { "id": "m", "kind": "new-development-area", "principals": ["jll"] } }
                """.formatted(members);
    }
}

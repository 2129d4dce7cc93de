package se.samspel.rules.layer;

/** The lists of words that layers declare; a document that uses a word not in its list is told so. */
public enum Vocabulary {
    /** Kinds of matters, such as {@code adopt-plan}. */
    MATTER,
    /** Roles of people, such as {@code leader}. */
    ROLE,
    /** Kinds of parties, such as {@code municipality}. */
    PARTY_KIND,
    /** What a process aims at, such as {@code prevent}. */
    AIM,
    /** Groups that come first, such as {@code elderly}. */
    PRIORITY_GROUP,
    /** What a seminar takes up, such as {@code way-forward}. */
    AGENDA,
    /** Kinds of bodies, such as {@code board}. */
    BODY_KIND,
    /** Offices that people hold in joint work, such as {@code municipal-director}. */
    OFFICE,
    /** What a mapping of the preconditions asks, such as {@code residents-needs}; the label is the question. */
    MAPPING_QUESTION,
    /** Kinds of agreements between parties, such as {@code physician-attendance}. */
    AGREEMENT_KIND,
    /** Whose view a measure or a story takes, such as {@code patients}. */
    PERSPECTIVE
}

package se.samspel.body;

/** Whether a seat is for an official or for an elected representative. */
public enum SeatKind {
    /** An official (tjänsteman), such as a head of administration. */
    OFFICIAL,
    /** An elected representative (förtroendevald), such as the chair of a social board. */
    ELECTED
}

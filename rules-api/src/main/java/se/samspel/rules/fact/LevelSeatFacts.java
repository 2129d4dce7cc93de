package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.body.Rotation;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about a seat at a level of leadership: whose it is, and whether it passes from one to another. */
public final class LevelSeatFacts {

    /** The level that it is at. */
    public static final WordFact LEVEL = WordFact.open(
            "level-seat.level",
            Text.of("nivån som platsen finns på", "the level that the seat is at"),
            JointScopes.LEVEL_SEAT,
            Way.here(),
            (view, at) -> Optional.of(at.level().id().value()));

    /** The kind of party whose seat it is, or else from which its holders come. */
    public static final WordFact PARTY_KIND = WordFact.open(
            "level-seat.party-kind",
            Text.of("slag av part som har platsen på nivån", "the kind of party that has the seat at the level"),
            JointScopes.LEVEL_SEAT,
            Way.to("party", at -> at.seat().party()),
            (view, at) -> RosterOn.of(view, at.level())
                    .flatMap(roster -> roster.kind(at.seat()))
                    .map(Id::value));

    /** Whether it is on the region's side, on the municipal side, or on neither. */
    public static final WordFact SIDE = WordFact.oneOf(
            "level-seat.side",
            Text.of("vilken sida platsen på nivån hör till", "which side the seat at the level belongs to"),
            Side.WORDS,
            JointScopes.LEVEL_SEAT,
            Way.to("party", at -> at.seat().party()),
            (view, at) -> RosterOn.of(view, at.level())
                    .flatMap(roster -> roster.side(at.seat()))
                    .map(Side::word));

    /** The office that it is tied to. */
    public static final WordFact OFFICE = WordFact.open(
            "level-seat.office",
            Text.of("befattning som platsen på nivån följer", "the office that the seat at the level goes with"),
            JointScopes.LEVEL_SEAT,
            Way.to("office", at -> at.seat().office()),
            (view, at) -> at.seat().office().map(Id::value));

    /** Whether it passes from one to another. */
    public static final YesNoFact ROTATES = YesNoFact.present(
            "level-seat.rotates",
            Text.of("att platsen på nivån går runt", "a seat at the level that rotates"),
            JointScopes.LEVEL_SEAT,
            Way.to("rotation", at -> at.seat().rotation()));

    /** After how many months it passes on. */
    public static final NumberFact ROTATION_MONTHS = NumberFact.read(
            "level-seat.rotation-months",
            Unit.MONTHS,
            Text.of("tid innan platsen på nivån går vidare", "the time until the seat at the level passes on"),
            JointScopes.LEVEL_SEAT,
            Way.<LevelSeat, Rotation>to("rotation", at -> at.seat().rotation()).then("months", Rotation::months),
            BigDecimal::valueOf);

    /** Whether all other parties of the same kind are among those that its holder has the duty to inform. */
    public static final YesNoFact INFORMS_ITS_KIND = YesNoFact.maybe(
            "level-seat.informs-its-kind",
            Text.of(
                    "att alla andra av samma slag informeras från nivån",
                    "informing all others of the same kind from the level"),
            JointScopes.LEVEL_SEAT,
            Way.toList("informs", at -> at.seat().informs()),
            (view, at) -> RosterOn.of(view, at.level()).flatMap(roster -> roster.informsItsKind(at.seat())));

    private LevelSeatFacts() {}
}

package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;
import se.samspel.work.Appointment;
import se.samspel.work.Leader;

/** What is there about how the process leader was appointed: by whom, for how long, and who set the working time. */
public final class AppointmentFacts {

    private static final Way<Leader, Appointment> APPOINTMENT = Way.to("appointment", Leader::appointment);

    /** Who appointed the leader, in the very words of the document, such as "Ledningsgruppen". */
    public static final WordFact BY = WordFact.open(
            "leader.appointed-by",
            Text.of("vem som utsett processledaren", "who appointed the process leader"),
            Scopes.LEADER,
            APPOINTMENT.then("by", Appointment::by),
            (view, leader) -> leader.appointment().flatMap(Appointment::by));

    /** For how many months the leader is appointed; not known unless they are whole. */
    public static final NumberFact MONTHS = NumberFact.computed(
            "leader.appointment-months",
            Unit.MONTHS,
            Text.of("hur länge processledaren är utsedd", "how long the process leader is appointed for"),
            Scopes.LEADER,
            APPOINTMENT.then("period", Appointment::period),
            (view, leader) -> months(leader));

    /** Who set the leader's share of a post, in the very words of the document. */
    public static final WordFact SHARE_SET_BY = WordFact.open(
            "leader.share-set-by",
            Text.of("vem som bestämt processledarens arbetstid", "who set the process leader's working time"),
            Scopes.LEADER,
            APPOINTMENT.then("shareSetBy", Appointment::shareSetBy),
            (view, leader) -> leader.appointment().flatMap(Appointment::shareSetBy));

    private AppointmentFacts() {}

    private static Optional<BigDecimal> months(Leader leader) {
        return leader.appointment()
                .flatMap(Appointment::period)
                .flatMap(Period::wholeMonths)
                .map(Numbers::of);
    }
}

package se.samspel.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.OperationalPlan;
import se.samspel.process.Process;
import se.samspel.time.Period;
import se.samspel.time.WorkingTimeBasis;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Participant;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/**
 * The rules by hand: one pass over the work, no streams, nothing allocated but findings and the result. It knows every
 * limit and every clause by heart, and says nothing but code and place.
 */
public final class PlainJava implements Peer {

    private static final Id ADOPT_PLAN = Id.of("adopt-plan");
    private static final Id CONSEQUENCES = Id.of("consequences");
    private static final BigDecimal LEAST_DAYS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(6);
    private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(80);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(120);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GUIDELINE = new BigDecimal("130.00");
    private static final WorkingTimeBasis BASIS =
            new WorkingTimeBasis(BigDecimal.valueOf(40), BigDecimal.valueOf(8), BigDecimal.valueOf(13));
    private static final long LEAST_MONTHS = 2;
    private static final long MOST_MONTHS = 4;
    private static final int COACHES = 2;
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    @Override
    public Verdict judge(ProcessWork work) {
        List<Found> findings = new ArrayList<>(0);
        Optional<Matter> matter = work.matter();
        boolean submitted = matter.isPresent() && matter.get().kind().equals(ADOPT_PLAN)
                || work.phase().isPresent() && work.phase().get() != Phase.ANALYSIS;
        roles(work, submitted, findings);
        if (submitted) {
            submitted(work, findings);
        }
        if (work.analysis().isPresent() && isOffLength(work.analysis().get())) {
            findings.add(new Found("analysis.length", "/analysis"));
        }
        return new Verdict(findings, matter.isPresent() ? route(work, matter.get()) : "");
    }

    private static boolean isOffLength(Period analysis) {
        Optional<Long> whole = analysis.wholeMonths();
        if (whole.isPresent()) {
            return whole.get() < LEAST_MONTHS || whole.get() > MOST_MONTHS;
        }
        Optional<Long> days = analysis.days();
        if (days.isEmpty()) {
            return false;
        }
        BigDecimal months = BigDecimal.valueOf(days.get() * 12).divide(DAYS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
        return months.compareTo(BigDecimal.valueOf(LEAST_MONTHS)) < 0
                || months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0;
    }

    private static void roles(ProcessWork work, boolean submitted, List<Found> findings) {
        Roles roles = work.roles();
        Optional<Leader> leader = roles.leader();
        if (leader.isEmpty()) {
            findings.add(new Found("work.leader", "/roles"));
        } else {
            leader(leader.get(), findings);
        }
        team(work, submitted, findings);
        List<Coach> coaches = roles.coaches();
        if (coaches.size() != COACHES) {
            findings.add(new Found("work.coaches", coaches.isEmpty() ? "/roles" : "/roles/coaches"));
        }
        for (int i = 0; i < coaches.size(); i++) {
            if (coaches.get(i).from().isEmpty()) {
                findings.add(new Found("coach.lent", "/roles/coaches/" + i));
            }
        }
        if (roles.contact().isPresent()
                && (leader.isEmpty()
                        || !leader.get().id().equals(roles.contact().get()))) {
            findings.add(new Found("work.contact", "/roles/contact"));
        }
        if (submitted && !holdsBudget(roles)) {
            findings.add(new Found(
                    "work.budget-holder", roles.budgetHolder().isPresent() ? "/roles/budgetHolder" : "/roles"));
        }
    }

    private static boolean holdsBudget(Roles roles) {
        if (roles.budgetHolder().isPresent()) {
            List<Coach> coaches = roles.coaches();
            for (int i = 0; i < coaches.size(); i++) {
                if (coaches.get(i).id().equals(roles.budgetHolder().get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void leader(Leader leader, List<Found> findings) {
        participant(leader, "/roles/leader", -1, findings);
        Optional<Appointment> appointment = leader.appointment();
        if (appointment.isEmpty() || appointment.get().by().isEmpty()) {
            findings.add(new Found(
                    "leader.appointed", appointment.isEmpty() ? "/roles/leader" : "/roles/leader/appointment"));
        }
        if (appointment.isPresent()
                && appointment.get().share().isPresent()
                && appointment.get().period().isPresent()) {
            Period period = appointment.get().period().get();
            Optional<BigDecimal> hours =
                    BASIS.nominalHours(appointment.get().share().get(), period);
            if (hours.isPresent()) {
                BigDecimal percent = hours.get().multiply(HUNDRED).divide(GUIDELINE, 2, RoundingMode.HALF_UP);
                if (percent.compareTo(LEAST_PERCENT) < 0 || percent.compareTo(MOST_PERCENT) > 0) {
                    findings.add(new Found("leader.guideline", "/roles/leader/appointment/share"));
                }
            }
        }
    }

    private static void participant(Participant participant, String where, int index, List<Found> findings) {
        if (participant.unit().isEmpty()) {
            findings.add(new Found("participant.home-unit", index < 0 ? where : where + index));
        }
        boolean said = participant.consent().isPresent()
                && participant.consent().get().unit().isPresent();
        if (!said || !participant.consent().get().unit().get()) {
            String place = index < 0 ? where : where + index;
            findings.add(new Found(
                    "participant.unit-consents",
                    said ? place + "/consent/unit" : participant.consent().isPresent() ? place + "/consent" : place));
        }
    }

    private static void team(ProcessWork work, boolean submitted, List<Found> findings) {
        Optional<Team> team = work.roles().team();
        if (team.isEmpty() || team.get().members().isEmpty()) {
            findings.add(new Found("work.team", team.isEmpty() ? "/roles" : "/roles/team"));
            return;
        }
        if (team.get().appointedBy().isEmpty()) {
            findings.add(new Found("team.appointed", "/roles/team"));
        }
        List<Member> members = team.get().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            participant(member, "/roles/team/members/", i, findings);
            if (member.fullDays().isPresent()) {
                BigDecimal days = member.fullDays().get().value();
                if (days.compareTo(LEAST_DAYS) < 0 || days.compareTo(MOST_DAYS) > 0) {
                    findings.add(new Found("member.full-days", "/roles/team/members/" + i + "/fullDays"));
                }
                if (days.scale() > 0 && days.stripTrailingZeros().scale() > 0) {
                    findings.add(new Found("member.whole-days", "/roles/team/members/" + i + "/fullDays"));
                }
            }
            if (submitted && !attended(work, member)) {
                findings.add(new Found("member.contributes", "/roles/team/members/" + i));
            }
        }
    }

    private static boolean attended(ProcessWork work, Member member) {
        List<Seminar> seminars = work.seminars();
        for (int i = 0; i < seminars.size(); i++) {
            if (seminars.get(i).present().contains(member.id())) {
                return true;
            }
        }
        return false;
    }

    private static void submitted(ProcessWork work, List<Found> findings) {
        if (work.seminars().isEmpty()) {
            findings.add(new Found("work.seminars", ""));
        }
        if (work.process().isPresent()) {
            process(work.process().get(), findings);
        }
        List<OperationalPlan> plans = work.plans();
        if (plans.isEmpty()) {
            findings.add(new Found("work.first-plan", ""));
        } else {
            plan(plans.get(plans.size() - 1), plans.size() - 1, findings);
        }
    }

    private static void process(Process process, List<Found> findings) {
        if (process.recurring().isPresent() && !process.recurring().get()) {
            findings.add(new Found("process.recurring", "/process/recurring"));
        }
        if (process.value().isEmpty()) {
            findings.add(new Found("process.value", "/process"));
        }
        if (process.improvementAreas().isEmpty()) {
            findings.add(new Found("process.improvement-areas", "/process"));
        }
        if (process.current().isEmpty()) {
            findings.add(new Found("process.current-flow", "/process"));
        }
    }

    private static void plan(OperationalPlan plan, int index, List<Found> findings) {
        if (plan.targets().goals().isEmpty()) {
            boolean there = !plan.targets().keyFigures().isEmpty();
            findings.add(new Found("plan.goals", "/plans/" + index + (there ? "/targets" : "")));
        }
        List<ImprovementActivity> improvements = plan.improvements();
        for (int i = 0; i < improvements.size(); i++) {
            ImprovementActivity improvement = improvements.get(i);
            if (improvement.cost().isEmpty() || !improvement.cost().get().isStated()) {
                findings.add(new Found(
                        "improvement.cost",
                        "/plans/" + index + "/improvements/" + i
                                + (improvement.cost().isPresent() ? "/cost" : "")));
            }
            if (improvement.gain().isEmpty() || !improvement.gain().get().isStated()) {
                findings.add(new Found(
                        "improvement.gain",
                        "/plans/" + index + "/improvements/" + i
                                + (improvement.gain().isPresent() ? "/gain" : "")));
            }
        }
    }

    private static String route(ProcessWork work, Matter matter) {
        boolean region = false;
        boolean municipalities = false;
        List<Id> principals = matter.principals();
        for (int i = 0; i < principals.size(); i++) {
            Id kind = kind(work, principals.get(i));
            region |= kind.equals(Party.REGION);
            municipalities |= kind.equals(Party.MUNICIPALITY);
        }
        if (!region) {
            return "not-stated";
        }
        boolean political = isPolitical(matter);
        if (!municipalities) {
            return political ? "not-stated" : "decides region-administration-head";
        }
        return political
                ? "prepares joint-officials-group, decides joint-political-group"
                : "decides joint-officials-group";
    }

    private static boolean isPolitical(Matter matter) {
        List<Answer> answers = matter.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).id().equals(CONSEQUENCES)) {
                return answers.get(i).value().value().equals("political");
            }
        }
        return false;
    }

    private static Id kind(ProcessWork work, Id party) {
        List<Party> parties = work.parties();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).id().equals(party)) {
                return parties.get(i).kind();
            }
        }
        return party;
    }
}

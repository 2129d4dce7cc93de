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
import se.samspel.time.Period;
import se.samspel.time.WorkingTimeBasis;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Participant;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/**
 * A work as engines like it: flat objects with plain values, one for the work and one for each element. Whoever uses such
 * an engine writes this by hand; it is part of what they are measured on.
 */
public final class Sheets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GUIDELINE = new BigDecimal("130.00");
    private static final WorkingTimeBasis BASIS =
            new WorkingTimeBasis(BigDecimal.valueOf(40), BigDecimal.valueOf(8), BigDecimal.valueOf(13));
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private Sheets() {}

    /** The work as a whole. */
    public record WorkSheet(
            boolean submitted,
            boolean leaderNamed,
            int members,
            boolean teamAppointed,
            int coaches,
            boolean contactIsLeader,
            boolean coachHoldsBudget,
            int seminars,
            boolean recurring,
            boolean valueStated,
            int improvementAreas,
            boolean currentFlow,
            int plans,
            double analysisMonths,
            int goals,
            String principals,
            String consequences) {}

    /** The leader. */
    public record LeaderSheet(boolean appointed, double percent) {}

    /** The leader or a member. */
    public record PersonSheet(String path, boolean unitNamed, boolean unitConsents) {}

    /** A member. */
    public record MemberSheet(String path, boolean submitted, double fullDays, boolean whole, int attended) {}

    /** A coach. */
    public record CoachSheet(String path, boolean lent) {}

    /** An improvement activity. */
    public record ImprovementSheet(String path, boolean submitted, boolean costStated, boolean gainStated) {}

    /** Everything, the sheet of the work first. */
    public static List<Object> of(ProcessWork work) {
        List<Object> sheets = new ArrayList<>(24);
        WorkSheet whole = whole(work);
        sheets.add(whole);
        work.roles().leader().ifPresent(leader -> {
            sheets.add(leader(leader));
            sheets.add(person("/roles/leader", leader));
        });
        List<Member> members = work.roles().members();
        for (int i = 0; i < members.size(); i++) {
            String path = "/roles/team/members/" + i;
            sheets.add(person(path, members.get(i)));
            sheets.add(member(path, work, members.get(i), whole.submitted));
        }
        List<Coach> coaches = work.roles().coaches();
        for (int i = 0; i < coaches.size(); i++) {
            sheets.add(
                    new CoachSheet("/roles/coaches/" + i, coaches.get(i).from().isPresent()));
        }
        if (!work.plans().isEmpty()) {
            int last = work.plans().size() - 1;
            improvements(sheets, "/plans/" + last, work.plans().get(last), whole.submitted);
        }
        return sheets;
    }

    private static WorkSheet whole(ProcessWork work) {
        Optional<Matter> matter = work.matter();
        boolean submitted = matter.filter(asked -> asked.kind().value().equals("adopt-plan"))
                        .isPresent()
                || work.phase().filter(phase -> phase != Phase.ANALYSIS).isPresent();
        Optional<Id> leader = work.roles().leader().map(Leader::id);
        return new WorkSheet(
                submitted,
                leader.isPresent(),
                work.roles().members().size(),
                work.roles()
                        .team()
                        .filter(team -> team.appointedBy().isPresent())
                        .isPresent(),
                work.roles().coaches().size(),
                work.roles().contact().isEmpty() || work.roles().contact().equals(leader),
                holdsBudget(work),
                work.seminars().size(),
                work.process().flatMap(process -> process.recurring()).orElse(true),
                work.process().flatMap(process -> process.value()).isPresent(),
                work.process().map(process -> process.improvementAreas().size()).orElse(0),
                work.process().flatMap(process -> process.current()).isPresent(),
                work.plans().size(),
                work.analysis().map(Sheets::months).orElse(3.0),
                work.plan().map(plan -> plan.targets().goals().size()).orElse(-1),
                matter.map(asked -> principals(work, asked)).orElse("none"),
                matter.flatMap(asked -> asked.answer(Id.of("consequences")))
                        .map(Answer::value)
                        .map(Id::value)
                        .orElse("none"));
    }

    private static boolean holdsBudget(ProcessWork work) {
        for (Coach coach : work.roles().coaches()) {
            if (work.roles().budgetHolder().filter(coach.id()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static double months(Period period) {
        Optional<Long> whole = period.wholeMonths();
        return whole.isPresent()
                ? whole.get()
                : period.days().map(days -> days / DAYS_OF_A_MONTH).orElse(3.0);
    }

    private static String principals(ProcessWork work, Matter matter) {
        boolean region = false;
        boolean municipalities = false;
        for (Id principal : matter.principals()) {
            for (Party party : work.parties()) {
                if (party.id().equals(principal)) {
                    region |= party.kind().equals(Party.REGION);
                    municipalities |= party.kind().equals(Party.MUNICIPALITY);
                }
            }
        }
        return region ? municipalities ? "joint" : "region-only" : "municipalities-only";
    }

    private static LeaderSheet leader(Leader leader) {
        Optional<Appointment> appointment = leader.appointment();
        double percent = appointment
                .flatMap(given -> given.share()
                        .flatMap(share -> given.period().flatMap(period -> BASIS.nominalHours(share, period))))
                .map(hours -> hours.multiply(HUNDRED)
                        .divide(GUIDELINE, 2, RoundingMode.HALF_UP)
                        .doubleValue())
                .orElse(100.0);
        return new LeaderSheet(appointment.flatMap(Appointment::by).isPresent(), percent);
    }

    private static PersonSheet person(String path, Participant person) {
        return new PersonSheet(
                path,
                person.unit().isPresent(),
                person.consent().flatMap(consent -> consent.unit()).orElse(false));
    }

    private static MemberSheet member(String path, ProcessWork work, Member member, boolean submitted) {
        double days =
                member.fullDays().map(given -> given.value().doubleValue()).orElse(5.0);
        int attended = 0;
        for (Seminar seminar : work.seminars()) {
            attended += seminar.present().contains(member.id()) ? 1 : 0;
        }
        return new MemberSheet(path, submitted, days, days == Math.rint(days), attended);
    }

    private static void improvements(List<Object> sheets, String plan, OperationalPlan newest, boolean submitted) {
        List<ImprovementActivity> all = newest.improvements();
        for (int i = 0; i < all.size(); i++) {
            sheets.add(new ImprovementSheet(
                    plan + "/improvements/" + i,
                    submitted,
                    all.get(i).cost().filter(cost -> cost.isStated()).isPresent(),
                    all.get(i).gain().filter(gain -> gain.isStated()).isPresent()));
        }
    }

    /** Where a violated rule points, in the works that are measured on. */
    static Found found(String rule, String path) {
        return new Found(
                rule,
                switch (rule) {
                    case "work.leader" -> "/roles";
                    case "work.team", "team.appointed" -> "/roles/team";
                    case "work.coaches" -> "/roles/coaches";
                    case "work.contact" -> "/roles/contact";
                    case "work.budget-holder" -> "/roles/budgetHolder";
                    case "work.seminars", "work.first-plan" -> "";
                    case "process.recurring" -> "/process/recurring";
                    case "process.value", "process.improvement-areas", "process.current-flow" -> "/process";
                    case "analysis.length" -> "/analysis";
                    case "plan.goals" -> "/plans/0/targets";
                    case "leader.appointed" -> "/roles/leader/appointment";
                    case "leader.guideline" -> "/roles/leader/appointment/share";
                    case "participant.unit-consents" -> path + "/consent/unit";
                    case "member.full-days", "member.whole-days" -> path + "/fullDays";
                    default -> path;
                });
    }
}

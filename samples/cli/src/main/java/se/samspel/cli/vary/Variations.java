package se.samspel.cli.vary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import se.samspel.decision.Matter;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.json.DocumentWriter;
import se.samspel.time.FullDays;
import se.samspel.work.Coach;
import se.samspel.work.Consent;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/**
 * Made-up documents, each like one of some others but for a few things that are missing, more or less; one in a thousand
 * cannot be read. The same seed makes the same documents.
 */
public final class Variations {

    private static final int ONE_UNREADABLE_IN = 1_000;

    private final List<Case> patterns;
    private final Random random;
    private long made;

    /** Variations of these documents, at least one. */
    public Variations(List<Case> patterns, long seed) {
        this.patterns = List.copyOf(patterns);
        this.random = new Random(seed);
    }

    /** The next one, on one line, with an id of its own. */
    public String next() {
        made++;
        Case pattern = patterns.get(random.nextInt(patterns.size()));
        String line = DocumentWriter.write(varied(pattern))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining())
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + pattern.id() + "-" + made + "\"");
        return random.nextInt(ONE_UNREADABLE_IN) == 0 ? line.substring(0, random.nextInt(line.length()) + 1) : line;
    }

    private Case varied(Case pattern) {
        if (pattern instanceof ProcessWork work) {
            return varied(work);
        } else if (pattern instanceof MatterDocument document) {
            return new MatterDocument(
                    document.id(),
                    document.title(),
                    document.on().map(this::near),
                    document.rules(),
                    document.parties(),
                    document.matter().map(this::varied),
                    document.facts());
        } else if (pattern instanceof JointPlan plan) {
            return varied(plan);
        }
        return pattern instanceof BodyDocument body ? varied(body) : pattern;
    }

    private ProcessWork varied(ProcessWork work) {
        var varied = work.toBuilder().roles(varied(work.roles())).evaluations(shortened(work.evaluations()));
        work.on().map(this::near).ifPresent(varied::on);
        work.matter().map(this::varied).ifPresent(varied::matter);
        return varied.build();
    }

    private Roles varied(Roles roles) {
        List<Coach> coaches = roles.coaches().stream()
                .map(coach -> now() ? new Coach(coach.id(), coach.name(), Optional.empty()) : coach)
                .toList();
        return new Roles(
                roles.leader().map(this::varied),
                roles.owner(),
                roles.team()
                        .map(team -> new Team(
                                team.appointedBy().filter(by -> !now()),
                                team.members().stream().map(this::varied).toList())),
                coaches,
                roles.contact().filter(contact -> !now()),
                roles.budgetHolder().filter(holder -> !now()));
    }

    private Leader varied(Leader leader) {
        return new Leader(
                leader.id(),
                leader.name(),
                leader.unit(),
                leader.appointment().filter(appointment -> !now()),
                leader.consent().map(this::varied),
                leader.confirmedForDevelopment());
    }

    private Member varied(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.unit(),
                member.appointment(),
                member.consent().map(this::varied),
                member.fullDays().map(days -> now() ? FullDays.of(1 + random.nextInt(9)) : days),
                member.betweenMeetings());
    }

    private Consent varied(Consent consent) {
        return now() ? Consent.of(random.nextBoolean(), random.nextBoolean()) : consent;
    }

    private JointPlan varied(JointPlan plan) {
        var varied = plan.toBuilder().actionPlans(shortened(plan.actionPlans()));
        plan.on().map(this::near).ifPresent(varied::on);
        plan.matter().map(this::varied).ifPresent(varied::matter);
        return varied.build();
    }

    private BodyDocument varied(BodyDocument body) {
        var varied = body.toBuilder().meetings(shortened(body.meetings()));
        body.on().map(this::near).ifPresent(varied::on);
        return varied.build();
    }

    private Matter varied(Matter matter) {
        return matter.toBuilder()
                .answers(shortened(matter.answers()))
                .decisions(shortened(matter.decisions()))
                .build();
    }

    /** Now and then without the last one. */
    private <T> List<T> shortened(List<T> all) {
        List<T> kept = new ArrayList<>(all);
        if (!kept.isEmpty() && now()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private LocalDate near(LocalDate day) {
        return now() ? day.plusDays(random.nextInt(60) - 30) : day;
    }

    /** One time in eight. */
    private boolean now() {
        return random.nextInt(8) == 0;
    }
}

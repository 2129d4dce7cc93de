package se.samspel.json.answer;

import se.samspel.body.Holder;
import se.samspel.rules.assessment.IssueLine;

/** Issues that have got stuck as JSON objects. */
final class IssueForm {

    private final Members empty;

    IssueForm(Members empty) {
        this.empty = empty;
    }

    Members issue(IssueLine line) {
        return empty.another()
                .put("id", line.issue())
                .put("title", line.title())
                .put("priority", line.priority())
                .put("level", line.stay().level())
                .put("label", line.stay().label())
                .put("since", line.stay().since())
                .put("days", line.stay().days())
                .put("due", line.stay().due())
                .put("daysLate", line.stay().daysLate())
                .put("raiseTo", line.stay().raiseTo())
                .put("overdue", line.isOverdue())
                .put("resolvedOn", line.resolvedOn())
                .put("pairs", line.pairs())
                .put("responsible", responsible(line));
    }

    private Members responsible(IssueLine line) {
        return empty.another().put("region", side(line.region())).put("municipal", side(line.municipal()));
    }

    private Members side(IssueLine.Responsible side) {
        return empty.another()
                .put("office", side.office())
                .put("persons", side.persons().stream().map(this::person).toList());
    }

    private Members person(Holder person) {
        return empty.another()
                .put("id", person.id())
                .put("name", person.name())
                .put("party", person.party())
                .put("office", person.office());
    }
}

package se.samspel.constraint.check;

import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.constraint.check.Reference.Target;
import se.samspel.decision.Attendance;
import se.samspel.document.BodyDocument;
import se.samspel.document.Meeting;

/** Every reference in the document of a body that leads nowhere. */
final class BodyReferences {

    private final References references;
    private final BodyDocument document;
    private final Set<Id> parties;
    private final Set<Id> persons;

    BodyReferences(References references, BodyDocument document) {
        this.references = references;
        this.document = document;
        this.parties = References.ids(document.parties());
        this.persons = RosterReferences.persons(document.roster());
    }

    void document() {
        document.roster()
                .ifPresent(roster -> new RosterReferences(references, document.parties())
                        .roster(roster, ViolationPath.of("roster")));
        References.each(
                document.represented(),
                ViolationPath.of("represented"),
                (represented, at) ->
                        references.one(Optional.of(represented.party()), at.then("party"), parties, Target.party));
        References.each(document.meetings(), ViolationPath.of("meetings"), this::meeting);
    }

    private void meeting(Meeting meeting, ViolationPath path) {
        meeting.attendance().ifPresent(attendance -> attendance(attendance, path.then("attendance")));
        meeting.minutes()
                .ifPresent(minutes -> References.each(
                        minutes.notices(),
                        path.then("minutes", "notices"),
                        (notice, at) ->
                                references.one(Optional.of(notice.party()), at.then("party"), parties, Target.party)));
    }

    private void attendance(Attendance attendance, ViolationPath path) {
        references.all(attendance.present(), path.then("present"), persons, Target.attendant);
        references.all(attendance.disqualified(), path.then("disqualified"), persons, Target.attendant);
    }
}

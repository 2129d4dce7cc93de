package se.samspel.joint;

import jakarta.validation.Valid;
import java.util.List;
import se.samspel.constraint.UniqueIds;

/**
 * What the mapping of the preconditions has found.
 *
 * @param answers answers to the questions of the mapping
 * @param meetingPlaces where people meet today
 * @param resources who supports the development
 * @param expectations what is expected of the collaboration
 * @param agreements the register of existing agreements, ways of working and routines
 */
public record Mapping(
        @UniqueIds List<@Valid MappingAnswer> answers,
        @UniqueIds List<@Valid MeetingPlace> meetingPlaces,
        @UniqueIds List<@Valid Resource> resources,
        @UniqueIds List<@Valid Expectation> expectations,
        @UniqueIds List<@Valid Agreement> agreements) {

    /** Nothing yet. */
    public static final Mapping NONE = new Mapping(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Mapping {

        answers = List.copyOf(answers);
        meetingPlaces = List.copyOf(meetingPlaces);
        resources = List.copyOf(resources);
        expectations = List.copyOf(expectations);
        agreements = List.copyOf(agreements);
    }
}

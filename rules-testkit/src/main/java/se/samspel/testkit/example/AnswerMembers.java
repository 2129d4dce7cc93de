package se.samspel.testkit.example;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members that an answer can have, part by part, so that a misspelt one in an expectation is told. */
final class AnswerMembers {

    /** A part, and its members; {@code :} tells of which part a member is, and {@code []} that there may be several. */
    private static final String PARTS = """
            answer lang case:document ruleSet:rules asOf outcome findings:finding[] questions:question[] route:route \
            trail:trail adoption:adoption[] effect:effect budgets:budget[] progress:step[] issues:issue[] \
            measures:measure[] matrix:goal[] access:access problems:problem[] may:may[]
            document id kind title fingerprint
            rules id version fingerprint layers:layer[] undescribed[]
            layer id level version
            finding code severity element path missing message remedy facts:fact[] limit:limit source:source layer
            fact fact label value:anything text
            limit parameter least most unit text layer source:source
            source document clause kind
            question code kind text element path missing mayAnswer[] answers:option[] canBe:option[] source:source
            option value label
            route status matter stages:stage[] alternatives:alternative[] narrows source:source
            stage act label effect bodies:body[] agreement branch rung within:time source:source
            body id name principals[]
            time amount unit
            alternative answers:given status stages:stage[] source:source
            given *
            trail standing done:passed[] next:passed[] missing:passed[] outOfOrder[] steps:mark[]
            passed stage act bodies:body[]
            mark mark since due daysLate waitingFor:body[]
            adoption principal body:body status date text textHash stands
            effect rule planned from status waitingFor[]
            budget who label budget role unit planned min max guideline:guideline status source:source
            guideline nominal calendar
            step step status missing[] held:held
            held times last
            issue id title priority level label since days due daysLate raiseTo overdue resolvedOn pairs[] \
            responsible:sides
            sides region:side municipal:side
            side office persons:person[]
            person id name party office
            measure id name levels[] perspective source direction unit baseline:observation target by \
            latest:observation trend reached missed
            observation on value noData
            goal goal text activities[] measures[] results:result[] stories[] gaps[]
            result measure latest:observation trend
            access has[] lacks[] notStated[]
            problem code pointer line column message
            may body act matter status when[]
            """;

    private static final String ANY_NAME = "*";
    private static final Map<String, Map<String, Member>> BY_PART = parts();

    /** The part that an answer as a whole is. */
    static final String ANSWER = "answer";

    /** A part that may be a plain value as well as a list of them. */
    static final String ANYTHING = "anything";

    /** The part that asks whether a body has a mandate. */
    static final String MAY = MandateAsked.MAY;

    private AnswerMembers() {}

    /**
     * A member.
     *
     * @param part the part that it is, or each of its elements; empty if it is a plain value
     * @param several whether it is a list
     */
    record Member(Optional<String> part, boolean several) {}

    /** The member of a part by its name. */
    static Optional<Member> of(String part, String name) {
        Map<String, Member> members = BY_PART.getOrDefault(part, Map.of());
        return Optional.ofNullable(members.getOrDefault(name, members.get(ANY_NAME)));
    }

    /** The names of the members of a part. */
    static List<String> names(String part) {
        return List.copyOf(BY_PART.getOrDefault(part, Map.of()).keySet());
    }

    private static Map<String, Map<String, Member>> parts() {
        Map<String, Map<String, Member>> parts = new LinkedHashMap<>();
        PARTS.lines().map(line -> line.split(" ")).forEach(words -> {
            Map<String, Member> members = new LinkedHashMap<>();
            Arrays.stream(words).skip(1).forEach(word -> add(members, word));
            parts.put(words[0], members);
        });
        return parts;
    }

    private static void add(Map<String, Member> members, String word) {
        boolean several = word.endsWith("[]");
        String[] sides = word.replace("[]", "").split(":");
        members.put(sides[0], new Member(sides.length > 1 ? Optional.of(sides[1]) : Optional.empty(), several));
    }
}

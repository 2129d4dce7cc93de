package se.samspel.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** Everything that can be wrong with layers and plug-ins: the stable code, and the words for it. */
enum Flaw {
    // Layers among each other
    DUPLICATE_LAYER(
            "Två olika lager heter {layer}; ge det ena en annan version.",
            "Two different layers are called {layer}; give one of them another version."),
    OVERLAPPING_VALIDITY(
            "Lagret gäller samma dagar som {other}; låt det ena sluta innan det andra börjar.",
            "The layer is in force on the same days as {other}; let one end before the other begins."),
    GAP_IN_VALIDITY(
            "Ingen version gäller {days}, mellan {other} och denna; låt dem följa på varandra, eller skriv att det inte är"
                    + " reglerat (notRegulated).",
            "No version is in force {days}, between {other} and this one; let them follow on each other, or say that it is"
                    + " not regulated (notRegulated)."),
    BAD_VALIDITY(
            "{id} slutar gälla innan det börjar; ändra den ena dagen.",
            "{id} ends before it begins; change one of the days."),
    UNKNOWN_PARENT(
            "Lagret står på {other}, som inte finns{near}", "The layer stands on {other}, which is not there{near}"),
    PARENT_NOT_IN_FORCE(
            "Lagret står på {other}, som inte gäller {day}; ändra lagrets giltighet, eller lägg till en version av"
                    + " {other}.",
            "The layer stands on {other}, which is not in force on {day}; change when the layer is in force, or add a"
                    + " version of {other}."),
    PARENT_DOES_NOT_FIT(
            "Lagret står på versionerna {range}, men {day} gäller {other}; pröva lagret mot den versionen och ändra"
                    + " versionerna, eller ge ut en ny version av lagret.",
            "The layer stands on the versions {range}, but on {day} {other} is in force; check the layer against that"
                    + " version and change the versions, or publish a new version of the layer."),
    PARENT_CYCLE(
            "Lagret står på sig självt, genom {other}; ta bort en av dem som förälder.",
            "The layer stands on itself, by way of {other}; take one of them away as a parent."),
    TOO_MANY_LAYERS(
            "Lagret står på en kedja av {n} lager eller fler; slå ihop några av dem.",
            "The layer stands on a chain of {n} layers or more; merge some of them."),
    PARENTS_COLLIDE(
            "{id} rörs av både {other} och {third}, som inte står på varandra; låt det ena stå på det andra.",
            "{id} is touched by both {other} and {third}, neither of which stands on the other; let one stand on the"
                    + " other."),

    // What layers do with items
    DUPLICATE_ITEM(
            "Lagret rör {id} mer än en gång; slå ihop ändringarna.",
            "The layer touches {id} more than once; merge the changes."),
    NO_SUCH_OPERATION(
            "{id}: det går inte att göra {operation} med {kind}; det som går är {allowed}.",
            "{id}: there is no {operation} for {kind}; there is {allowed}."),
    NOTHING_BENEATH(
            "Lagret står på inget, så det finns inget att ändra; skriv vad det står på, som \"parents\": [\"base\"].",
            "The layer stands on nothing, so there is nothing to change; write what it stands on, as in"
                    + " \"parents\": [\"base\"]."),
    ITEM_EXISTS(
            "{id} finns redan i lagret {other}; skärp eller ersätt i stället för att lägga till.",
            "{id} is already in the layer {other}; tighten or replace instead of adding."),
    UNKNOWN_ITEM("{id} finns inte i något lager under detta{near}", "{id} is not in any layer beneath this one{near}"),
    VANISHED_ITEM(
            "{other} har {id}, men {now}, som gäller då, har den inte; ta bort ändringen i en ny version av lagret.",
            "{other} has {id}, but {now}, which is in force then, has not; take the change away in a new version of the"
                    + " layer."),
    FIXED_ITEM(
            "{id} är fast i lagret {other}; inget lager över det får röra den.",
            "{id} is fixed in the layer {other}; no layer above it may touch it."),
    OTHER_KIND(
            "{id} är {kind} i lagret {other}, inte det som ändringen gäller{near}",
            "{id} is {kind} in the layer {other}, not what the change is about{near}"),
    NOT_TIGHTER(
            "{id} är {before} i lagret {other}, och {after} är inte strängare; ersätt i stället för att skärpa.",
            "{id} is {before} in the layer {other}, and {after} is not stricter; replace instead of tightening."),
    TIGHTENING_UNSURE(
            "{id} används av {rule} så att ett snävare tal kan släppa igenom mer; ersätt i stället för att skärpa.",
            "{id} is used by {rule} in such a way that a narrower number may let through more; replace instead of"
                    + " tightening."),
    NEEDED_BY_FACTS(
            "{id} går inte att ta bort, eftersom bibliotekets uppgifter räknar med den; ersätt den i stället.",
            "{id} cannot be withdrawn, since facts of the library count with it; replace it instead."),
    PARAMETER_OUT_OF_RANGE(
            "{id} är {range} men måste hålla sig inom {admissible}.",
            "{id} is {range} but must stay within {admissible}."),
    ADMITS_MORE(
            "{id} får bara medge det som lagret {other} medger, {admissible}, i samma enhet.",
            "{id} may admit only what the layer {other} admits, {admissible}, in the same unit."),

    // What items say
    TEXT_MISSING(
            "{id} har en text som saknas på ett av språken; skriv den på både svenska och engelska.",
            "{id} has a text that is missing in one language; write it in both Swedish and English."),
    TEXT_ARGUMENTS(
            "Texterna till {id} ska använda {arguments} på båda språken, och inget annat inom klamrar.",
            "The texts of {id} must use {arguments} in both languages, and nothing else in braces."),
    SOURCE_MISSING(
            "{id} har ingen källa; skriv dokument och rubrik.", "{id} has no source; write document and heading."),
    ANSWERS_MISSING(
            "Frågan {id} har inget svar att välja; skriv minst ett.",
            "The question {id} has no answer to choose; write at least one."),
    UNIT_DIFFERS(
            "{id} jämför {fact}, som räknas i {unit}, med {word}, som räknas i {other}; välj en parameter i samma enhet.",
            "{id} compares {fact}, which counts {unit}, with {word}, which counts {other}; choose a parameter in the same"
                    + " unit."),
    BINDING_CYCLE(
            "{id} binder {function} i en ring, så att inget organ har uppgiften; låt den leda till ett organ.",
            "{id} binds {function} in a ring, so that no body has the function; let it lead to a body."),
    OWN_BODY_MISSING(
            "{id} har ett steg hos varje huvudmans eget organ för {function}, men inget organ har den uppgiften hos"
                    + " någon; lägg till ownBody för {function}.",
            "{id} has a stage with each principal's own body for {function}, but no body holds that function with"
                    + " anybody; add ownBody for {function}."),
    RUNG_ALONE(
            "Beslutsgången för {matter} har en trappa (rung) utan ett steg närmast före i samma gren; skriv steget som"
                    + " den går vidare från strax före.",
            "The routing of {matter} has a rung without a stage straight before it in the same branch; write the stage"
                    + " that it goes on from just before."),
    LEVEL_CYCLE(
            "Nivåerna {levels} lyfter till varandra i en ring, så att ingen är överst; låt en av dem inte lyfta vidare"
                    + " (raisesTo).",
            "The levels {levels} raise to each other in a ring, so that none is on top; let one of them raise no further"
                    + " (raisesTo)."),
    LADDER_SPLIT(
            "Nivåerna {levels} är inte en enda stege: de lyfter till samma nivå, eller ingen av dem lyfter vidare; låt"
                    + " varje nivå lyfta till nästa (raisesTo), så att bara en är överst.",
            "The levels {levels} are not one ladder: they raise to the same level, or none of them raises further; let each"
                    + " raise to the next (raisesTo), so that only one is on top."),
    LADDER_SIZE(
            "Nivåerna är {n} ({levels}); en stege har {fewest} till {most} nivåer. Lägg till eller ta bort nivåer.",
            "There are {n} levels ({levels}); a ladder has {fewest} to {most}. Add levels, or take some away."),
    OFFICE_MISSING(
            "Nivån {levels} saknar befattning på regionens eller kommunernas sida; skriv båda under offices, så att någon"
                    + " alltid ansvarar.",
            "The level {levels} lacks an office on the region's or the municipal side; write both under offices, so that"
                    + " somebody is always responsible."),
    UNKNOWN_WORD(
            "{id} nämner {word}, som varken är tillagt här eller i ett lager under som {kind}{near}",
            "{id} names {word}, which is added neither here nor in a layer beneath as {kind}{near}"),
    UNKNOWN_FACT(
            "{id} frågar efter {fact}, som varken finns i biblioteket eller är en fråga eller en deklarerad uppgift{near}",
            "{id} asks for {fact}, which is neither in the library nor a question or a declared fact{near}"),
    FACT_OF_OTHER_TYPE(
            "{id} använder {fact} som {used}, men den är {type}.", "{id} uses {fact} as {used}, but it is {type}."),
    IMPOSSIBLE_VALUE(
            "{id} frågar om {fact} är {value}, som den aldrig är; den är något av {values}.",
            "{id} asks whether {fact} is {value}, which it never is; it is one of {values}."),
    FACT_OUT_OF_SIGHT(
            "{id} frågar om {fact}, som inte syns från {scope}; använd all, any eller count.",
            "{id} asks about {fact}, which cannot be seen from {scope}; use all, any or count."),
    FOREIGN_NAME(
            "{id} använder {fact}, som har samma namn som något i biblioteket men är något annat; ge det ett eget namn.",
            "{id} uses {fact}, which has the name of something in the library but is something else; rename it."),
    CONDITION_TOO_LARGE(
            "Villkoret i {id} är för stort: högst {parts} delar, högst {depth} nivåer; dela upp regeln.",
            "The condition of {id} is too large: at most {parts} parts, {depth} levels; split the rule."),
    CONDITION_NESTED(
            "Villkoret i {id} har all, any eller count inuti varandra; dela upp regeln.",
            "The condition of {id} nests all, any or count; split the rule."),
    ROUTE_GAP(
            "Beslutsgången för {matter} har ingen rad för {situation}; lägg till en, eller skriv att källan inte säger"
                    + " det (notStated).",
            "The routing of {matter} has no row for {situation}; add one, or say that the source does not say"
                    + " (notStated)."),
    ROUTE_OVERLAP(
            "I beslutsgången för {matter} svarar mer än en rad (rad {rows}) för {situation}; det ska vara en.",
            "In the routing of {matter} more than one row (rows {rows}) answers for {situation}; there must be one."),
    ROUTE_TOO_LARGE(
            "Beslutsgången för {matter} skiljer på fler än {n} situationer; dela upp ärendet.",
            "The routing of {matter} tells more than {n} situations apart; split the matter."),

    DELEGATION_CYCLE(
            "{id} har lämnats vidare i en ring, så att ingen har det från början; låt det börja hos någon.",
            "{id} has been passed on in a ring, so that nobody has it from the start; let it begin with somebody."),
    DELEGATION_WIDER(
            "{id} är vidare än {from}, som det har lämnats vidare från, i fråga om {what}; snäva in det.",
            "{id} is wider than {from}, which it has been passed on from, as to {what}; narrow it."),
    NOT_DELEGABLE(
            "{id} ger genom delegering eller avtal rätten att besluta i {matter}, där den inte får lämnas vidare ({rule});"
                    + " ta bort mandatet.",
            "{id} gives by delegation or agreement the right to decide in {matter}, where it may not be passed on ({rule});"
                    + " take the mandate away."),

    // Plug-ins
    PLUGIN_FAILED(
            "Insticksmodulen kunde inte läsas in, eftersom dess egen kod misslyckades; rätta den eller ta bort den.",
            "The plug-in could not be loaded, since its own code failed; mend it or take it away."),
    PLUGIN_LEVEL(
            "Insticksmodulen är byggd för nivå {theirs} av gränssnittet för insticksmoduler; denna version av Samspel har nivå {ours}."
                    + " Bygg om den, eller byt version av Samspel.",
            "The plug-in is built for level {theirs} of the plug-in interface; this version of Samspel has level {ours}."
                    + " Build it again, or change the version of Samspel."),
    PLUGIN_TOO_NEW(
            "Insticksmodulen är byggd för en nyare Java än den som kör; bygg den för release 17, eller kör en nyare Java.",
            "The plug-in is built for a newer Java than the one that runs; build it for release 17, or run a newer Java."),
    PLUGIN_LACKS_CLASS(
            "Insticksmodulen saknar en klass som den behöver; lägg klassen i samma jar, eller bygg om mot denna version av"
                    + " Samspel.",
            "The plug-in lacks a class that it needs; put the class into the same jar, or build again with this version"
                    + " of Samspel."),
    PLUGIN_NOT_FOUND(
            "En rad i META-INF/services/se.samspel.rules.spi.RulePlugin leder inte till en klass som går att använda:"
                    + " skriv klassens fulla namn, och ge klassen en publik konstruktor utan parametrar.",
            "A line of META-INF/services/se.samspel.rules.spi.RulePlugin leads to no class that can be used: write the"
                    + " full name of the class, and give the class a public constructor without parameters.");

    /** Flaws that may follow from nothing but the absence of a parent. */
    static final Set<String> OF_ABSENCE = Stream.of(UNKNOWN_ITEM, VANISHED_ITEM, UNKNOWN_WORD, UNKNOWN_FACT)
            .map(Flaw::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Text text;

    Flaw(String sv, String en) {
        this.text = Text.of(sv, en);
    }

    /** The words for it, to be filled in. */
    Text text() {
        return text;
    }

    LayerProblem in(Layer layer, Text message) {
        return LayerProblem.of(name(), layer.name(), message.with("layer", Text.same(layer.name())));
    }

    LayerProblem in(Layer layer, String other, Text message) {
        return new LayerProblem(
                name(),
                layer.name(),
                Optional.of(other),
                message.with("layer", Text.same(layer.name())).with("other", Text.same(other)),
                Optional.empty());
    }
}

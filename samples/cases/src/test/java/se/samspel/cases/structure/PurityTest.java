package se.samspel.cases.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer depends on the case, the rules and the day, and on nothing else. */
class PurityTest {

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.lang.Math.random()",
            "java.util.UUID.randomUUID()",
            "java.lang.System.identityHashCode(java.lang.Object)",
            "java.lang.Thread.sleep(long)");

    private static final Set<String> DEFAULTS = Set.of(
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.text.NumberFormat.getInstance()",
            "java.text.Collator.getInstance()",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private static final Set<Class<?>> MUTABLE =
            Set.of(Map.class, Collection.class, StringBuilder.class, AtomicInteger.class);

    @ParameterizedTest
    @EnumSource
    void nothing_looks_at_a_clock_or_throws_dice(Modules module) {
        noClasses()
                .should()
                .accessTargetWhere(to(CLOCKS_AND_DICE)
                        .or(named("now", "java.time"))
                        .or(ownedBy("java.time.Clock", "java.util.Random", "java.util.concurrent.ThreadLocalRandom")))
                .because("today's date is never taken, so that an assessment can be made again")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_depends_on_where_the_machine_stands(Modules module) {
        noClasses()
                .should()
                .accessTargetWhere(to(DEFAULTS))
                .because("the same case gives the same answer in Östersund and in Ankara")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void no_static_field_can_be_set(Modules module) {
        fields().that()
                .areStatic()
                .and(areWritten())
                .should()
                .beFinal()
                .because("what one caller does must not change what another sees")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void no_static_field_holds_what_can_be_changed(Modules module) {
        noFields()
                .that()
                .areStatic()
                .and(areWritten())
                .should()
                .haveRawType(DescribedPredicate.describe(
                        "that can be changed", (JavaClass type) -> type.isArray() || isMutable(type)))
                .because("a constant that can be changed is a variable that everybody shares")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void no_static_field_is_filled_with_what_can_be_changed(Modules module) {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "makes a collection that can be changed while the class is initialised",
                        access -> access.getOrigin().getName().equals("<clinit>")
                                && access.getName().equals("<init>")
                                && isMutable(access.getTargetOwner())))
                .because("a constant that can be changed is a variable that everybody shares")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "RULES_API", "RULES_DEFAULT", "JAMTLAND"})
    void nothing_reads_or_writes_outside_the_heap(Modules module) {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read or write files, streams, the network, the console or the log",
                        type -> isInputOrOutput(type.getPackageName())))
                .orShould()
                .accessTargetWhere(ownedBy("java.lang.Runtime", "java.lang.ProcessBuilder")
                        .or(named("getProperty", "java.lang"))
                        .or(named("getenv", "java.lang"))
                        .or(named("out", "java.lang"))
                        .or(named("err", "java.lang"))
                        .or(named("getResource", "java.lang"))
                        .or(named("getResourceAsStream", "java.lang")))
                .because("the core and the rules do no input or output but class-path discovery")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "RULES_DEFAULT", "ADAPTERS_JSON", "JAMTLAND"})
    void only_the_rules_api_looks_for_plugins(Modules module) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .because("there is one seam for regions, and one place that looks behind it")
                .check(module.classes());
    }

    private static boolean isInputOrOutput(String inPackage) {
        return inPackage.equals("java.io")
                || inPackage.startsWith("java.nio") && !inPackage.equals("java.nio.charset")
                || inPackage.startsWith("java.net")
                || inPackage.startsWith("java.util.logging")
                || inPackage.startsWith("java.sql");
    }

    private static boolean isMutable(JavaClass type) {
        return !type.isInterface()
                && MUTABLE.stream().anyMatch(kind -> type.isAssignableTo(kind))
                && type.getName().startsWith("java.");
    }

    /** By somebody, not by the compiler: it keeps arrays for enums and switches. */
    private static DescribedPredicate<JavaField> areWritten() {
        return DescribedPredicate.describe(
                "are written by somebody", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaAccess<?>> to(Set<String> targets) {
        return DescribedPredicate.describe(
                "one of " + targets,
                access -> targets.contains(access.getTarget().getFullName()));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String name, String inPackage) {
        return DescribedPredicate.describe(
                inPackage + "'s " + name,
                access -> access.getName().equals(name)
                        && access.getTargetOwner().getPackageName().equals(inPackage));
    }

    private static DescribedPredicate<JavaAccess<?>> ownedBy(String... owners) {
        return DescribedPredicate.describe(
                String.join(" or ", owners),
                access -> Set.of(owners).contains(access.getTargetOwner().getName()));
    }
}

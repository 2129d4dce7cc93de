package se.samspel.cases.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may know of whom. */
class DependenciesTest {

    @Test
    void the_core_knows_the_platform_and_the_validation_api_only() {
        knowsOnly(Modules.CORE, "jakarta.validation..");
    }

    @Test
    void the_rules_know_the_core_only() {
        knowsOnly(Modules.RULES_API, "", Modules.CORE);
    }

    @Test
    void the_base_knows_the_rules_and_the_core_only() {
        knowsOnly(Modules.RULES_DEFAULT, "", Modules.CORE, Modules.RULES_API);
    }

    @Test
    void a_region_knows_the_base_and_what_the_base_knows_only() {
        knowsOnly(Modules.JAMTLAND, "", Modules.CORE, Modules.RULES_API, Modules.RULES_DEFAULT);
    }

    @Test
    void the_json_adapter_knows_no_rules_of_anybody() {
        classes()
                .should()
                .onlyDependOnClassesThat(inModules(Modules.ADAPTERS_JSON, Modules.CORE, Modules.RULES_API)
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "jakarta.validation..",
                                "org.hibernate.validator..",
                                "tools.jackson..")))
                .because("an adapter serves whatever rules there are")
                .check(Modules.ADAPTERS_JSON.classes());
    }

    @ParameterizedTest
    @EnumSource(names = "CORE", mode = EnumSource.Mode.EXCLUDE)
    void no_package_depends_on_one_that_depends_on_it(Modules module) {
        slices().assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles()
                .because("what goes round can neither be read nor changed in part")
                .check(module.classes());
    }

    /** But for one step: Bean Validation wants a constraint to name its validators, which know what they validate. */
    @Test
    void no_package_of_the_core_depends_on_one_that_depends_on_it() {
        slices().assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("se.samspel.constraint"),
                        JavaClass.Predicates.resideInAPackage("se.samspel.constraint.check"))
                .because("what goes round can neither be read nor changed in part")
                .check(Modules.CORE.classes());
    }

    @Test
    void no_package_stands_in_two_modules() {
        Set<String> packages = Modules.all()
                .flatMap(module ->
                        module.classes().stream().map(JavaClass::getPackageName).distinct())
                .collect(Collectors.toSet());
        long each = Modules.all()
                .mapToLong(module -> module.classes().stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .count())
                .sum();

        assertThat(each).isEqualTo(packages.size());
    }

    private static void knowsOnly(Modules module, String more, Modules... others) {
        classes()
                .should()
                .onlyDependOnClassesThat(inModules(Stream.concat(Stream.of(module), Stream.of(others))
                                .toArray(Modules[]::new))
                        .or(JavaClass.Predicates.resideInAnyPackage("java..", "org.jspecify..", more)))
                .because("modules depend in one direction: core <- rules-api <- rules-default <- regions")
                .check(module.classes());
    }

    private static DescribedPredicate<JavaClass> inModules(Modules... modules) {
        Set<String> names = Stream.of(modules)
                .flatMap(module -> module.classes().stream())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "stand in " + Stream.of(modules).toList(),
                type -> names.contains(type.getBaseComponentType().getName())
                        || type.getBaseComponentType().isPrimitive());
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}

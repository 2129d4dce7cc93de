package se.samspel.cases.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others see of us. */
class ExportedApiTest {

    @ParameterizedTest
    @EnumSource
    void nothing_foreign_shows(Modules module) {
        Set<String> exported = exportedByAny();
        classes()
                .that(areSeen(module))
                .should(new ArchCondition<>("show only java.*, jakarta.validation and exported types of ours") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        shown(type)
                                .filter(shown -> !isKnown(shown, exported))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " shows " + shown.getName())));
                    }
                })
                .because("a type of a library in our API makes that library's version the caller's affair")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void names_are_words_of_the_domain(Modules module) {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*[.$](\\w*(Impl|Manager|Util|Utils|Helper|Dto|DTO|VO|Base|Common)|Abstract\\w+|Common\\w+)")
                .because("a name says what a thing is in the domain, not which pattern it follows")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void packages_are_named_after_their_module(Modules module) {
        classes()
                .that()
                .doNotHaveSimpleName("module-info")
                .should()
                .resideInAPackage("se.samspel..")
                .because("a package name is ours only below our root")
                .check(module.classes());
    }

    private static Set<String> exportedByAny() {
        return Modules.all().flatMap(module -> module.exports().stream()).collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> areSeen(Modules module) {
        Set<String> exports = module.exports();
        return DescribedPredicate.describe(
                "are exported and public",
                type -> exports.contains(type.getPackageName()) && isOpen(type.getModifiers()));
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> isOpen(member.getModifiers()))
                .flatMap(member -> Stream.concat(
                        types(member).flatMap(ExportedApiTest::raw),
                        member.getAnnotations().stream().map(JavaAnnotation::getRawType)));
        Stream<JavaClass> annotations = type.getAnnotations().stream().map(JavaAnnotation::getRawType);
        return Stream.of(above.flatMap(ExportedApiTest::raw), members, annotations)
                .flatMap(part -> part)
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (!(member instanceof JavaCodeUnit code)) {
            return Stream.of(((JavaField) member).getType());
        }
        Set<JavaType> types = new HashSet<>(code.getParameterTypes());
        types.add(code.getReturnType());
        code.getExceptionTypes().forEach(types::add);
        return types.stream();
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static boolean isKnown(JavaClass type, Set<String> exported) {
        String from = type.getPackageName();
        return type.isPrimitive()
                || from.startsWith("java.")
                || from.startsWith("jakarta.validation")
                || from.startsWith("org.jspecify.annotations")
                || exported.contains(from);
    }
}

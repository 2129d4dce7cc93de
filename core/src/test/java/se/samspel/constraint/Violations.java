package se.samspel.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a Bean Validation provider says of something, sorted, with messages in one language. */
final class Violations {

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Violations() {}

    /** Each as {@code path: message}. */
    static List<String> of(Object something, String language) {
        return all(FACTORY, something, language).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** Each as {@code path}. */
    static List<String> paths(Object something) {
        return all(FACTORY, something, "en").stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** The messages, from a provider that knows nothing of what it was asked before. */
    static List<String> fresh(Object something, String language) {
        try (ValidatorFactory fresh = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return all(fresh, something, language).stream()
                    .map(ConstraintViolation::getMessage)
                    .sorted()
                    .toList();
        }
    }

    private static Set<ConstraintViolation<Object>> all(ValidatorFactory factory, Object something, String language) {
        Locale locale = Locale.forLanguageTag(language);
        MessageInterpolator interpolator = factory.getMessageInterpolator();
        return factory.usingContext()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return interpolator.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale asked) {
                        return interpolate(template, context);
                    }
                })
                .getValidator()
                .validate(something);
    }
}

package se.samspel.json.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samspel.document.Case;
import se.samspel.json.bind.ReadDocument;

/** Checks the content of documents against the constraints on their types. For any number of threads. */
public final class ContentCheck {

    private final Validator validator;

    /** A check with messages in Swedish or English. */
    public ContentCheck(boolean swedish) {
        Locale locale = swedish ? Locale.forLanguageTag("sv") : Locale.ENGLISH;
        this.validator = Provider.FACTORY
                .usingContext()
                .messageInterpolator(new InOneLanguage(Provider.FACTORY.getMessageInterpolator(), locale))
                .getValidator();
    }

    /** All violations, but for those that follow only from what could not be read; in no particular order. */
    public List<Violation> violations(ReadDocument read) {
        Consequences consequences = new Consequences(read.losses());
        return validator.validate(read.document()).stream()
                .filter(violation -> !consequences.include(violation))
                .map(violation -> located(violation, read))
                .toList();
    }

    private static Violation located(ConstraintViolation<Case> violation, ReadDocument read) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(
                constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
                PathInText.nearest(violation.getPropertyPath(), read.root()),
                violation.getMessage());
    }

    /** Made when first needed: it takes a while. */
    private static final class Provider {
        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(ContentCheck.class.getClassLoader())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** Never asks for the default locale. */
    private record InOneLanguage(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale asked) {
            return interpolate(template, context);
        }
    }
}

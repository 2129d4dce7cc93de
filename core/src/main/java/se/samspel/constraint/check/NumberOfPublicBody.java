package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.OrganisationNumber;

/** Validates {@link OrganisationNumber} on a {@code String}. */
public final class NumberOfPublicBody implements ConstraintValidator<OrganisationNumber, String> {

    private static final Pattern FORM = Pattern.compile("2\\d{5}-?\\d{4}");

    /** For the Bean Validation provider. */
    public NumberOfPublicBody() {}

    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
        return number == null || FORM.matcher(number).matches() && hasCheckDigit(number.replace("-", ""));
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}

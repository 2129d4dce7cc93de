package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.constraint.OfficialCode;
import se.samspel.party.Party;

/** Validates {@link OfficialCode} on a {@code Party}. */
public final class PartyHasOfficialCode implements ConstraintValidator<OfficialCode, Party> {

    private static final Pattern COUNTY = Pattern.compile("[A-Z]{1,2}|\\d{2}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");

    /** For the Bean Validation provider. */
    public PartyHasOfficialCode() {}

    @Override
    public boolean isValid(@Nullable Party party, ConstraintValidatorContext context) {
        if (party == null || party.code().isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        return has(COUNTY, Party.REGION, "region", party, context)
                && has(MUNICIPALITY, Party.MUNICIPALITY, "municipality", party, context);
    }

    private static boolean has(Pattern form, Id kind, String which, Party party, ConstraintValidatorContext context) {
        boolean formed = !party.kind().equals(kind)
                || form.matcher(party.code().orElseThrow()).matches();
        if (!formed) {
            context.buildConstraintViolationWithTemplate("{se.samspel.constraint.OfficialCode." + which + "}")
                    .addPropertyNode("code")
                    .addConstraintViolation();
        }
        return formed;
    }
}

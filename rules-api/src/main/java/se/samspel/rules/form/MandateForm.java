package se.samspel.rules.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;

/** The JSON form of a mandate; what goes without saying is left out. */
final class MandateForm {

    private MandateForm() {}

    static void put(Mandate mandate, Map<String, Object> form) {
        form.put("body", mandate.body().value());
        form.put("act", mandate.act().value());
        form.put("matter", mandate.matter().value());
        if (!mandate.principals().isAll()) {
            form.put("principals", principals(mandate.principals()));
        }
        if (mandate.basis() != Basis.AGREED) {
            form.put("basis", mandate.basis().name());
        }
        mandate.delegation().ifPresent(delegation -> {
            Map<String, Object> passedOn =
                    new TreeMap<>(Map.of("from", delegation.from().value()));
            if (delegation.reports()) {
                passedOn.put("reports", true);
            }
            form.put("delegation", passedOn);
        });
        if (!mandate.when().equals(Condition.ALWAYS)) {
            form.put("when", ConditionForm.of(mandate.when()));
        }
    }

    private static Map<String, Object> principals(Principals principals) {
        Map<String, Object> form = new TreeMap<>();
        Set<Id> kinds = principals.kinds();
        if (!kinds.isEmpty()) {
            form.put("kinds", kinds.stream().map(Id::value).sorted().toList());
        }
        if (!principals.codes().isEmpty()) {
            form.put("codes", principals.codes().stream().sorted().toList());
        }
        return form;
    }
}

package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way down a document, such as {@code plans[0].improvements[2].serves[1]}, on which a violation is reported. */
record ViolationPath(List<Object> steps) {

    /** A step is a component's name (String) or an index into a list (Integer); the first is a name. */
    static ViolationPath of(Object... steps) {
        return new ViolationPath(List.of(steps));
    }

    ViolationPath then(Object... more) {
        List<Object> all = new ArrayList<>(steps.size() + more.length);
        all.addAll(steps);
        Collections.addAll(all, more);
        return new ViolationPath(all);
    }

    void report(ConstraintValidatorContext context, String template) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        Way way = new Way(violation.addPropertyNode((String) steps.get(0)), null, null);
        for (Object step : steps.subList(1, steps.size())) {
            way = step instanceof Integer index ? way.into(index) : way.to((String) step);
        }
        way.end();
    }

    /**
     * As far as one has come. Bean Validation gives an index to the node that follows the list, not to the list.
     *
     * @param node the last component that was named
     * @param before the index in front of it, if it stands in an element of a list
     * @param behind the index behind it, if it is a list itself and one goes on into an element
     */
    private record Way(
            NodeBuilderCustomizableContext node,
            @Nullable Integer before,
            @Nullable Integer behind) {

        Way into(int index) {
            return new Way(node, before, index);
        }

        Way to(String name) {
            NodeBuilderCustomizableContext next = before == null
                    ? node.addPropertyNode(name)
                    : node.inIterable().atIndex(before).addPropertyNode(name);
            return new Way(next, behind, null);
        }

        void end() {
            if (behind != null) {
                element().inIterable().atIndex(behind).addConstraintViolation();
            } else if (before != null) {
                node.inIterable().atIndex(before).addConstraintViolation();
            } else {
                node.addConstraintViolation();
            }
        }

        private LeafNodeBuilderCustomizableContext element() {
            return before == null
                    ? node.addBeanNode()
                    : node.inIterable().atIndex(before).addBeanNode();
        }
    }
}

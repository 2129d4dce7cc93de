package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A way down a document, such as {@code plans[0].improvements[2].serves[1]}, on which a violation is reported. */
record ViolationPath(List<Object> steps) {

    /** A step is a component's name (String) or an index into a list (Integer). */
    static ViolationPath of(Object... steps) {
        return new ViolationPath(List.of(steps));
    }

    ViolationPath then(Object... more) {
        List<Object> all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return new ViolationPath(List.copyOf(all));
    }

    void report(ConstraintValidatorContext context, String template) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        Node node = new Node(violation::addPropertyNode, null, violation::addConstraintViolation);
        Integer index = null;
        for (Object step : steps) {
            if (step instanceof Integer position) {
                index = position;
            } else {
                node = node.child((String) step, index);
                index = null;
            }
        }
        if (index == null) {
            node.end.run();
        } else {
            node.element(index);
        }
    }

    /** The two kinds of node that the Bean Validation interface has, seen as one. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> properties,
            @Nullable Leaf leaf,
            Runnable end) {

        Node child(String name, @Nullable Integer index) {
            NodeBuilderCustomizableContext child = properties.apply(name);
            if (index == null) {
                return new Node(
                        child::addPropertyNode,
                        at -> child.addBeanNode().inIterable().atIndex(at).addConstraintViolation(),
                        child::addConstraintViolation);
            }
            NodeBuilderDefinedContext placed = child.inIterable().atIndex(index);
            return new Node(
                    placed::addPropertyNode,
                    at -> placed.addBeanNode().inIterable().atIndex(at).addConstraintViolation(),
                    placed::addConstraintViolation);
        }

        void element(int index) {
            if (leaf != null) {
                leaf.endAt(index);
            }
        }
    }

    private interface Leaf {
        void endAt(int index);
    }
}

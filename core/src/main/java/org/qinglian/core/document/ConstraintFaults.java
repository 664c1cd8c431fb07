package org.qinglian.core.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.qinglian.core.common.LocalizedMessage;

/** Checks the Jakarta constraints of what was read and notes each violation at its JSON pointer. */
final class ConstraintFaults {
    private final Validator validator;
    private final MessageInterpolator interpolator;
    private final ConcurrentMap<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();

    ConstraintFaults() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
        interpolator = factory.getMessageInterpolator();
    }

    /**
     * Notes each violation.
     *
     * @return whether the value can be kept: nothing that it must have is missing
     */
    boolean check(Object value, String base, FileProblems problems) {
        if (!constrained.computeIfAbsent(
                value.getClass(), type -> validator.getConstraintsForClass(type).isBeanConstrained())) {
            return true;
        }
        boolean complete = true;
        for (ConstraintViolation<Object> violation : validator.validate(value)) {
            String pointer = base + pointer(violation.getPropertyPath());
            if (violation.getInvalidValue() == null) {
                String field = pointer.substring(pointer.lastIndexOf('/') + 1);
                problems.add(pointer, "document.missing-value", Map.of("field", field));
                complete = false;
            } else {
                problems.add(pointer, message(violation));
            }
        }
        return complete;
    }

    private LocalizedMessage message(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String zh = sentence(violation, Locale.SIMPLIFIED_CHINESE);
        String en = sentence(violation, Locale.ENGLISH);
        Object found = violation.getInvalidValue();
        return found instanceof CharSequence || found instanceof Number
                ? new LocalizedMessage("constraint." + constraint, "“" + found + "”：" + zh, "'" + found + "' " + en)
                : new LocalizedMessage("constraint." + constraint, zh, en);
    }

    private String sentence(ConstraintViolation<?> violation, Locale locale) {
        String text = interpolator.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
        return locale.equals(Locale.ENGLISH) ? text + "." : text + "。";
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escape(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What the interpolator asks of a violation. */
    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("Not a " + type.getSimpleName());
        }
    }
}

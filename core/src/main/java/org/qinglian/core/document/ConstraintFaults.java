package org.qinglian.core.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;

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
     * @param place where the value stands in the file, asked for only if something is wrong
     * @return whether the value can be kept: nothing that it must have is missing
     */
    boolean check(Object value, Supplier<String> place, FileProblems problems) {
        if (!constrained.computeIfAbsent(
                value.getClass(), type -> validator.getConstraintsForClass(type).isBeanConstrained())) {
            return true;
        }
        Map<String, ConstraintViolation<Object>> placed = new LinkedHashMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(value)) {
            placed.put(pointer(place.get(), violation.getPropertyPath(), problems), violation);
        }
        boolean complete = true;
        for (Map.Entry<String, ConstraintViolation<Object>> each : placed.entrySet()) {
            complete &= note(each.getKey(), each.getValue(), problems);
        }
        return complete;
    }

    private boolean note(String pointer, ConstraintViolation<Object> violation, FileProblems problems) {
        if (violation.getInvalidValue() == null) {
            problems.add(pointer, "document.missing-value", Map.of("field", field(pointer)));
            problems.setAside(pointer);
            return false;
        }
        problems.add(pointer, message(violation, field(pointer)));
        return true;
    }

    /** The field that a pointer ends in, which for an entry of a list is the field of the list. */
    private static String field(String pointer) {
        String[] steps = pointer.split("/", -1);
        int last = steps.length - 1;
        while (last > 0 && steps[last].chars().allMatch(Character::isDigit)) {
            last--;
        }
        return steps[last].replace("~1", "/").replace("~0", "~");
    }

    private LocalizedMessage message(ConstraintViolation<?> violation, String field) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object found = violation.getInvalidValue();
        boolean printable = found instanceof CharSequence || found instanceof Number;
        LocalizedMessage message = CoreMessages.message(
                printable ? "document.constraint" : "document.constraint-on-field",
                Map.of(
                        "field",
                        field,
                        "found",
                        printable ? found : "",
                        "expected",
                        LocalizedText.of(
                                sentence(violation, Locale.SIMPLIFIED_CHINESE), sentence(violation, Locale.ENGLISH))));
        return new LocalizedMessage("constraint." + constraint, message.zh(), message.en());
    }

    private String sentence(ConstraintViolation<?> violation, Locale locale) {
        return interpolator.interpolate(template(violation), new Context(violation), locale);
    }

    /** A text of no characters is empty: its least and most length would only hide that. */
    private static String template(ConstraintViolation<?> violation) {
        boolean empty = violation.getConstraintDescriptor().getAnnotation() instanceof Size
                && violation.getInvalidValue() instanceof CharSequence found
                && found.isEmpty();
        return empty ? "{jakarta.validation.constraints.NotEmpty.message}" : violation.getMessageTemplate();
    }

    private static String pointer(String base, Path path, FileProblems problems) {
        StringBuilder pointer = new StringBuilder(base);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                int entry = placeInFile(pointer.toString(), node.getIndex(), problems);
                pointer.append('/').append(entry);
            } else if (node.getKey() != null) {
                pointer.append('/').append(escape(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** The place of the entry in the list of the file: an entry that could not be read was noted and left out of the value. */
    private static int placeInFile(String list, int index, FileProblems problems) {
        int place = 0;
        for (int kept = 0; kept < index || problems.isNoted(list + "/" + place); place++) {
            if (!problems.isNoted(list + "/" + place)) {
                kept++;
            }
        }
        return place;
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

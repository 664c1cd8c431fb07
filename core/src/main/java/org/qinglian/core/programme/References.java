package org.qinglian.core.programme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * Passes over a record and all that is in it, and names each reference and each record with an identifier (引用遍历).
 *
 * <p>What a reference points to is declared by its type: {@code Ref<Member>} points to a {@code Member}.
 */
final class References {
    /** Told what is met on the way. */
    interface Visitor {
        /** Whether it wants to be told of references. */
        boolean wantsReferences();

        /** A reference at a place, which must name a record of {@code target}. */
        void reference(CharSequence pointer, Class<?> target, Ref<?> ref);

        /** A record with an identifier inside another record. */
        void nested(CharSequence pointer, Identified<?> record);
    }

    /** What one component of a record may hold, worked out once a type. */
    private record Plan(RecordComponent component, Kind kind, Class<?> type) {}

    private enum Kind {
        REF,
        RECORD
    }

    private final ConcurrentMap<Class<?>, List<Plan>> plans = new ConcurrentHashMap<>();

    /**
     * Visits a record.
     *
     * @param path the pointer of the record; lengthened on the way and given back as it was, so that no text is made for a
     *     place that nobody asks for
     */
    void visit(Object record, StringBuilder path, Visitor visitor) {
        int start = path.length();
        for (Plan plan : plans(record.getClass())) {
            if (plan.kind() == Kind.REF && !visitor.wantsReferences()) {
                continue;
            }
            Object value = RecordLayout.get(plan.component(), record);
            path.append('/').append(plan.component().getName());
            if (value instanceof List<?> list) {
                int name = path.length();
                for (int i = 0; i < list.size(); i++) {
                    visitValue(plan, list.get(i), path.append('/').append(i), visitor);
                    path.setLength(name);
                }
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(held -> visitValue(plan, held, path, visitor));
            } else if (value != null) {
                visitValue(plan, value, path, visitor);
            }
            path.setLength(start);
        }
    }

    private void visitValue(Plan plan, Object value, StringBuilder place, Visitor visitor) {
        if (plan.kind() == Kind.REF) {
            visitor.reference(place, plan.type(), (Ref<?>) value);
        } else {
            if (value instanceof Identified<?> identified) {
                visitor.nested(place, identified);
            }
            visit(value, place, visitor);
        }
    }

    private List<Plan> plans(Class<?> type) {
        List<Plan> known = plans.get(type);
        return known != null ? known : plans.computeIfAbsent(type, References::plan);
    }

    private static List<Plan> plan(Class<?> type) {
        List<Plan> plans = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean ownId = component.getName().equals("id") && Identified.class.isAssignableFrom(type);
            Type held = held(component.getGenericType());
            if (!ownId && held instanceof ParameterizedType generic && generic.getRawType() == Ref.class) {
                plans.add(new Plan(component, Kind.REF, raw(generic.getActualTypeArguments()[0])));
            } else if (mayHoldReferences(raw(held))) {
                plans.add(new Plan(component, Kind.RECORD, raw(held)));
            }
        }
        return List.copyOf(plans);
    }

    /** A record, or a choice (sealed) one of whose records does. */
    private static boolean mayHoldReferences(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(References::mayHoldReferences);
        }
        return type.isRecord()
                && (Identified.class.isAssignableFrom(type) || !plan(type).isEmpty());
    }

    /** The type inside an optional or a list, else the type itself. */
    private static Type held(Type type) {
        if (type instanceof ParameterizedType generic
                && (generic.getRawType() == Optional.class || generic.getRawType() == List.class)) {
            return generic.getActualTypeArguments()[0];
        }
        return type;
    }

    /** The class of a type: that of {@code Step<S>} is {@code Step}; a bare variable can be any object. */
    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}

package org.qinglian.core.programme;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qinglian.core.common.Register;

/**
 * Where each collection stands in a programme (布局): {@code /coverage/households} holds {@code Household} records.
 *
 * <p>It is read off the records themselves, so that a new feature needs a register and nothing else.
 */
final class RecordLayout {
    static final RecordLayout PROGRAMME = new RecordLayout();

    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    private RecordLayout() {
        for (RecordComponent register : Programme.class.getRecordComponents()) {
            if (Register.class.isAssignableFrom(register.getType())) {
                for (RecordComponent list : register.getType().getRecordComponents()) {
                    types.put("/" + register.getName() + "/" + list.getName(), elementType(list));
                }
            }
        }
    }

    private static Class<?> elementType(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /** The type of record of each collection, by pointer, in the order of the document. */
    Map<String, Class<?>> types() {
        return types;
    }

    /** The records of each collection. */
    Map<String, List<?>> collections(Programme programme) {
        Map<String, List<?>> collections = new LinkedHashMap<>();
        for (RecordComponent register : Programme.class.getRecordComponents()) {
            if (Register.class.isAssignableFrom(register.getType())) {
                Object value = get(register, programme);
                for (RecordComponent list : register.getType().getRecordComponents()) {
                    collections.put("/" + register.getName() + "/" + list.getName(), (List<?>) get(list, value));
                }
            }
        }
        return collections;
    }

    /** A programme with the header's own fields and these collections. */
    Programme assemble(Header header, Function<String, List<?>> collection) {
        Map<String, Object> registers = new LinkedHashMap<>();
        for (RecordComponent register : Programme.class.getRecordComponents()) {
            if (Register.class.isAssignableFrom(register.getType())) {
                Object[] lists = Arrays.stream(register.getType().getRecordComponents())
                        .map(list -> collection.apply("/" + register.getName() + "/" + list.getName()))
                        .toArray();
                registers.put(register.getName(), construct(register.getType(), lists));
            }
        }
        Object[] arguments = Arrays.stream(Programme.class.getRecordComponents())
                .map(component -> registers.containsKey(component.getName())
                        ? registers.get(component.getName())
                        : header.component(component.getName()))
                .toArray();
        return (Programme) construct(Programme.class, arguments);
    }

    static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Object construct(Class<?> type, Object[] arguments) {
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}

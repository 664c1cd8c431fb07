package org.qinglian.core.inspection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.ToleratedErrors;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.ExecutionLimit;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.PublicityRule;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

/**
 * The lifecycles of this library, found by looking for whatever gives one: a constant, or a static method whose arguments are
 * norms, for which the standard ones are given.
 */
final class StandardLifecycles {
    /** Limits that a place sets for a lifecycle rather than the lifecycle itself, by its code. */
    private static final Map<String, List<? extends StageLimit<?>>> BY_NORMS = Map.of(
            "sanction-decision",
            DisciplineNorms.standard().execution().stream()
                    .map(ExecutionLimit::limit)
                    .toList());

    private StandardLifecycles() {}

    /** Under all their guards, by code; what is the order alone of another is left out. */
    static Map<String, Lifecycle<?, ?>> guarded() {
        Map<String, Lifecycle<?, ?>> guarded = new TreeMap<>();
        givers().filter(giver -> !giver.getName().equals("order"))
                .map(StandardLifecycles::given)
                .forEach(lifecycle -> {
                    if (guarded.put(lifecycle.code(), lifecycle) != null) {
                        throw new IllegalStateException("Two lifecycles have the code '" + lifecycle.code() + "'.");
                    }
                });
        return guarded;
    }

    /** Its own limits, and those that norms set for it. */
    static List<StageLimit<?>> limits(Lifecycle<?, ?> lifecycle) {
        List<StageLimit<?>> limits = new ArrayList<>(lifecycle.limits());
        limits.addAll(BY_NORMS.getOrDefault(lifecycle.code(), List.of()));
        return limits;
    }

    private static Stream<Member> givers() {
        return new ClassFileImporter()
                .importUrl(Programme.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> !type.getPackageName().equals(Lifecycle.class.getPackageName()))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.<Member>concat(
                                Arrays.stream(type.getDeclaredFields())
                                        .filter(field -> field.getType() == Lifecycle.class),
                                Arrays.stream(type.getDeclaredMethods())
                                        .filter(method -> method.getReturnType() == Lifecycle.class)))
                        .filter(member -> Modifier.isStatic(member.getModifiers()))
                        .filter(member -> !Modifier.isPrivate(member.getModifiers()))
                        .filter(member -> !member.isSynthetic());
    }

    private static Lifecycle<?, ?> given(Member giver) {
        try {
            if (giver instanceof Field field) {
                return (Lifecycle<?, ?>) field.get(null);
            }
            Method method = (Method) giver;
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = standard(method.getParameterTypes()[i]);
            }
            return (Lifecycle<?, ?>) method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    giver + " gives no lifecycle by standard norms; say here what it takes.", e);
        }
    }

    private static Object standard(Class<?> type) throws ReflectiveOperationException {
        if (type == TimeLimit.class) {
            return CareNorms.standard().clarificationStep();
        }
        if (type == ToleratedErrors.class) {
            return ToleratedErrors.of(List.of(), People.of(OrganizationSamples.register()));
        }
        if (type == PublicityRule.class) {
            return FundNorms.standard().publicity();
        }
        return type.getMethod("standard").invoke(null);
    }
}

package org.qinglian.core.discipline;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.organization.People;

/**
 * How often each form was applied (“四种形态”运用情况), in person-times, and to how many persons. The two are different units
 * and are never added.
 *
 * @param times person-times of each form, every form present
 * @param persons distinct persons
 */
public record FormCount(Map<FormOfDiscipline, Long> times, int persons) {
    public FormCount {
        times = Collections.unmodifiableMap(new EnumMap<>(times));
    }

    /** What was applied within a range of days. */
    public static FormCount of(Collection<FormApplication> applications, DateRange during, People people) {
        Map<FormOfDiscipline, Long> times = new EnumMap<>(FormOfDiscipline.class);
        for (FormOfDiscipline form : FormOfDiscipline.values()) {
            times.put(form, 0L);
        }
        List<FormApplication> counted = applications.stream()
                .filter(application -> during.contains(application.on()))
                .toList();
        counted.forEach(application -> times.merge(application.form(), 1L, Long::sum));
        return new FormCount(
                times,
                people.count(counted.stream().map(FormApplication::person).toList()));
    }

    /** Person-times of one form. */
    public long times(FormOfDiscipline form) {
        return times.getOrDefault(form, 0L);
    }

    /** Person-times of all forms together. */
    public long total() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The share of each form in percent at one decimal, by largest remainder: together 100.0; empty if nothing was
     * applied.
     */
    public List<BigDecimal> shares() {
        return total() == 0 ? List.of() : LargestRemainder.percentages(List.copyOf(times.values()), 1);
    }
}

package org.qinglian.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Norms;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.programme.Programme;

/**
 * Runs checks over a programme (检查器).
 *
 * <p>Immutable and thread-safe.
 */
public final class Inspector {
    private final List<Check> checks;
    private final WorkCalendar calendar;
    private final List<Norms> norms;

    private Inspector(Builder builder) {
        this.checks = List.copyOf(builder.checks.values());
        this.calendar = builder.calendar;
        this.norms = List.copyOf(builder.norms);
    }

    /** An inspector with every check of this library. */
    public static Inspector standard() {
        return standardBuilder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The checks, in the order in which they are run. */
    public List<Check> checks() {
        return checks;
    }

    /**
     * Inspects a programme as it stood on a day.
     *
     * @param asOf the day: appointments, links and teams count if they are in force on it
     */
    public Inspection inspect(Programme programme, LocalDate asOf) {
        Inspected inspected = Inspected.of(programme, asOf, calendar, norms);
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            results.add(CheckResult.of(check, inspected));
        }
        return new Inspection(programme.id(), asOf, results);
    }

    /** A builder that starts with every check of this library. */
    public static Builder standardBuilder() {
        return builder().addAll(StandardChecks.all());
    }

    /**
     * Inspects what was read of a programme as it stood on a day. Where a file breaks off, the inspection says that what rests on
     * it could not be assessed.
     *
     * @throws java.util.NoSuchElementException if nothing was read
     */
    public Inspection inspect(Loaded<Programme> loaded, LocalDate asOf) {
        Programme programme = loaded.value().orElseThrow();
        List<CheckResult> results = new ArrayList<>();
        results.add(ReadToTheEnd.of(loaded, programme));
        results.addAll(inspect(programme, asOf).results());
        return new Inspection(programme.id(), asOf, results);
    }

    /** Chooses the checks of an inspector. A later check replaces an earlier one of the same id. */
    public static final class Builder {
        private final Map<String, Check> checks = new LinkedHashMap<>();

        private final List<Norms> norms = new ArrayList<>();
        private WorkCalendar calendar = WorkCalendar.standard();

        private Builder() {}

        public Builder add(Check check) {
            checks.put(check.id(), check);
            return this;
        }

        public Builder addAll(List<Check> all) {
            all.forEach(this::add);
            return this;
        }

        /** Leaves a check out. */
        public Builder without(String id) {
            checks.remove(id);
            return this;
        }

        /** Counts working days by another calendar than the standard one. */
        public Builder calendar(WorkCalendar other) {
            calendar = other;
            return this;
        }

        /** Judges a feature by other norms than its standard ones; later norms of a type replace earlier ones. */
        public Builder norms(Norms other) {
            norms.add(other);
            return this;
        }

        public Inspector build() {
            return new Inspector(this);
        }
    }
}

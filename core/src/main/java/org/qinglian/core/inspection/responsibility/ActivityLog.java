package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyActivity;
import org.qinglian.core.responsibility.DutyReport;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** When each duty was carried out, by whom and in what way (履责台账); reports count as activities. */
final class ActivityLog {
    private record Entry(Ref<Duty> duty, Actor actor, ActivityKind kind) {}

    private final ResponsibilityChain chain;
    private final Map<Entry, List<LocalDate>> days = new HashMap<>();

    private ActivityLog(ResponsibilityChain chain) {
        this.chain = chain;
        for (DutyActivity activity : chain.register().activities()) {
            add(activity.duty(), activity.actor(), activity.kind(), activity.doneOn());
        }
        for (DutyReport report : chain.register().reports()) {
            report.submittedOn()
                    .ifPresent(day -> report.duties().stream()
                            .distinct()
                            .forEach(duty -> add(duty, report.reporter(), ActivityKind.REPORT, day)));
        }
    }

    static ActivityLog of(ResponsibilityChain chain) {
        return new ActivityLog(chain);
    }

    private void add(Ref<Duty> duty, Actor actor, ActivityKind kind, LocalDate day) {
        days.computeIfAbsent(new Entry(duty, chain.known(actor), kind), entry -> new ArrayList<>())
                .add(day);
    }

    /** How often a holder carried out the duty in a way within a period. */
    int count(Assignment holder, ActivityKind kind, Period period) {
        Entry entry = new Entry(holder.duty(), chain.known(holder.holder()), kind);
        return (int) days.getOrDefault(entry, List.of()).stream()
                .filter(period::contains)
                .count();
    }
}

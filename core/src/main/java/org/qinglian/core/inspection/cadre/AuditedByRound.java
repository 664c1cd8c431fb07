package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;

/**
 * On what day each cadre was first audited in each round (逐轮审定).
 *
 * @param days the day by round and cadre
 */
record AuditedByRound(Map<Ref<CheckupRound>, Map<Ref<Cadre>, LocalDate>> days) {
    static AuditedByRound of(Inspected inspected) {
        return inspected.shared(AuditedByRound.class, whole -> {
            Map<Ref<CheckupRound>, Map<Ref<Cadre>, LocalDate>> days = new HashMap<>();
            for (Checkup checkup : whole.programme().cadre().checkups()) {
                checkup.reachedOn(CheckupState.ORG_AUDITED)
                        .filter(day -> !day.isAfter(whole.asOf()))
                        .ifPresent(day -> days.computeIfAbsent(checkup.round(), key -> new HashMap<>())
                                .merge(checkup.subject(), day, (one, other) -> one.isBefore(other) ? one : other));
            }
            return new AuditedByRound(days);
        });
    }

    /** The day on which a cadre was audited in a round; empty if that is not done. */
    Optional<LocalDate> on(CheckupRound round, Ref<Cadre> cadre) {
        return Optional.ofNullable(days.getOrDefault(round.id(), Map.of()).get(cadre));
    }
}

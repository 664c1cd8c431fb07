package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.SpecialOccasion;
import org.qinglian.core.rectification.Supervision;

/** On which day the special meeting on account of a supervision was held (专题生活会索引): worked out once an inspection. */
final class SpecialMeetings {
    private final Map<Ref<Supervision>, LocalDate> held = new HashMap<>();

    private SpecialMeetings(List<LifeMeeting> meetings) {
        for (LifeMeeting meeting : meetings) {
            meeting.special()
                    .flatMap(SpecialOccasion::supervision)
                    .ifPresent(supervision -> meeting.heldOn()
                            .ifPresent(day ->
                                    held.merge(supervision, day, (one, other) -> one.isBefore(other) ? one : other)));
        }
    }

    static SpecialMeetings of(Inspected inspected) {
        return inspected.shared(
                SpecialMeetings.class,
                whole -> new SpecialMeetings(whole.programme().rectification().lifeMeetings()));
    }

    Optional<LocalDate> heldAfter(Supervision supervision) {
        return Optional.ofNullable(held.get(supervision.id()));
    }
}

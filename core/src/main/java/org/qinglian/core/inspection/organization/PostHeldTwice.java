package org.qinglian.core.inspection.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Post;

/** One post is held by one person at a time (一职多人). */
final class PostHeldTwice implements Check {
    @Override
    public String id() {
        return "organization.post-held-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Post>, List<Appointment>> held = new HashMap<>();
        List<Appointment> appointments = inspected.programme().organization().appointments();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            List<Appointment> others = held.computeIfAbsent(appointment.post(), post -> new ArrayList<>());
            Optional<Appointment> overlapping = others.stream()
                    .filter(other -> other.during().overlaps(appointment.during()))
                    .findFirst();
            others.add(appointment);
            if (overlapping.isEmpty()) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        appointment,
                        "/organization/appointments/" + i + "/during",
                        Map.of(
                                "post", appointment.post(),
                                "found", appointment.during().inWords(),
                                "other", overlapping.get().id()));
            }
        }
    }
}

package org.qinglian.core.inspection.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Post;

/** A post is held only while it exists (任职早于设职或晚于撤职). */
final class AppointmentOutsidePost implements Check {
    @Override
    public String id() {
        return "organization.appointment-outside-post";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Appointment> appointments = inspected.programme().organization().appointments();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            Optional<Post> post = inspected.registry().find(Post.class, appointment.post());
            if (post.isPresent()) {
                verdicts.expect(
                        isWithin(appointment.during(), post.get(), inspected.asOf()),
                        appointment,
                        "/organization/appointments/" + i + "/during",
                        Map.of(
                                "post", appointment.post(),
                                "found", appointment.during().inWords(),
                                "expected", existence(post.get())));
            }
        }
    }

    /** An appointment without an end goes to the day of the inspection, or to its own first day if that is later. */
    private static boolean isWithin(DateRange during, Post post, LocalDate asOf) {
        LocalDate open = during.from().isAfter(asOf) ? during.from() : asOf;
        return post.existsOn(during.from()) && post.existsOn(during.until().orElse(open));
    }

    private static LocalizedText existence(Post post) {
        String from = post.establishedOn().map(LocalDate::toString).orElse("");
        String before = post.abolishedOn().map(LocalDate::toString).orElse("");
        if (before.isEmpty()) {
            return LocalizedText.of("自 " + from + " 起存在", "exists from " + from);
        }
        return from.isEmpty()
                ? LocalizedText.of("于 " + before + " 撤销", "was abolished on " + before)
                : LocalizedText.of(
                        "自 " + from + " 起存在、" + before + " 撤销",
                        "exists from " + from + " and was abolished on " + before);
    }
}

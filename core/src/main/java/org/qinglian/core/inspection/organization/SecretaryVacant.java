package org.qinglian.core.inspection.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** A secretary's post does not stay vacant for more than three months (书记空缺超过三个月). */
final class SecretaryVacant implements Check {
    @Override
    public String id() {
        return "organization.secretary-vacant";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("软弱涣散基层党组织整顿：直接认定情形（青海某州，2019）"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Post>, LocalDate> lastDays = lastDays(inspected);
        List<Post> posts = inspected.programme().organization().posts();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            if (post.role() != PostRole.SECRETARY) {
                continue;
            }
            Optional<LocalDate> vacantSince =
                    Optional.ofNullable(lastDays.get(post.id())).or(post::establishedOn);
            if (vacantSince.isEmpty()) {
                verdicts.notAssessable(post, "organization.secretary-vacant.no-date", Map.of());
            } else {
                LocalDate latest = vacantSince.get().isEqual(LocalDate.MAX)
                        ? LocalDate.MAX
                        : vacantSince.get().plusMonths(MONTHS);
                verdicts.expect(
                        !inspected.asOf().isAfter(latest),
                        post,
                        "/organization/posts/" + i,
                        Map.of("found", vacantSince.get(), "expected", MONTHS, "organization", post.organization()));
            }
        }
    }

    /** One prefecture's criterion, 2019: a secretary's post empty for more than three months lists the branch directly. */
    private static final int MONTHS = 3;

    /** The last day on which each post was held so far; the end of time where it is held now. */
    private static Map<Ref<Post>, LocalDate> lastDays(Inspected inspected) {
        Map<Ref<Post>, LocalDate> lastDays = new HashMap<>();
        for (Appointment appointment : inspected.programme().organization().appointments()) {
            if (!appointment.during().from().isAfter(inspected.asOf())) {
                LocalDate last = appointment.during().contains(inspected.asOf())
                        ? LocalDate.MAX
                        : appointment.during().until().orElse(LocalDate.MAX);
                lastDays.merge(appointment.post(), last, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return lastDays;
    }
}

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
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.OrganizationNorms;
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
        return Optional.of(Basis.practice("软弱涣散基层党组织整顿：直接认定情形（青海某州，2019）"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        int months = inspected.norms(OrganizationNorms.standard()).vacancyMonths();
        Map<Ref<Post>, LocalDate> vacantSince = vacantSince(inspected);
        List<Post> posts = inspected.programme().organization().posts();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            boolean abolished = post.abolishedOn()
                    .filter(day -> !day.isAfter(inspected.asOf()))
                    .isPresent();
            if (post.role() != PostRole.SECRETARY || abolished) {
                continue;
            }
            Optional<LocalDate> since =
                    Optional.ofNullable(vacantSince.get(post.id())).or(post::establishedOn);
            if (since.isEmpty()) {
                verdicts.notAssessable(post, "organization.secretary-vacant.no-date", Map.of());
            } else {
                verdicts.expect(
                        since.get().isAfter(inspected.asOf().minusMonths(months)),
                        post,
                        "/organization/posts/" + i,
                        Map.of("found", since.get(), "expected", months, "organization", post.organization()));
            }
        }
    }

    /** The first day on which each post that was ever held is empty; the day after the inspection where it is held now. */
    private static Map<Ref<Post>, LocalDate> vacantSince(Inspected inspected) {
        Map<Ref<Post>, LocalDate> vacantSince = new HashMap<>();
        for (Appointment appointment : inspected.programme().organization().appointments()) {
            DateRange during = appointment.during();
            if (!during.from().isAfter(inspected.asOf())) {
                LocalDate last = during.contains(inspected.asOf())
                        ? inspected.asOf()
                        : during.until().orElse(inspected.asOf());
                vacantSince.merge(
                        appointment.post(), last.plusDays(1), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return vacantSince;
    }
}

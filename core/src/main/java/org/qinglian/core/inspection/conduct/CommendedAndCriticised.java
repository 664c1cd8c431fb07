package org.qinglian.core.inspection.conduct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.organization.Actor;

/** Nobody is commended and criticised for one matter (同一事项既表扬又批评). */
final class CommendedAndCriticised implements Check {
    @Override
    public String id() {
        return "conduct.commended-and-criticised";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Mention, CaseNotice> first = new HashMap<>();
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.matter().isEmpty() || !notice.isPublishedOn(inspected.asOf())) {
                return;
            }
            Optional<CaseNotice> contrary = Optional.empty();
            for (Actor subject : notice.subjects()) {
                Mention mention = new Mention(
                        notice.matter().get().number(), inspected.people().known(subject));
                CaseNotice earlier = first.putIfAbsent(mention, notice);
                if (earlier != null && earlier.polarity() != notice.polarity()) {
                    contrary = contrary.or(() -> Optional.of(earlier));
                }
            }
            if (contrary.isPresent()) {
                verdicts.notMet(
                        notice,
                        pointer + "/subjects",
                        Map.of(
                                "found", notice.polarity(),
                                "other", contrary.get().id(),
                                "matter", notice.matter().get().number()));
            } else {
                verdicts.met();
            }
        });
    }

    /** One subject in one matter. */
    private record Mention(String matter, Actor subject) {}
}

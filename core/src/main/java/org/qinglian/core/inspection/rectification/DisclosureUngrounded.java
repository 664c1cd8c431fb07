package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** A result is made public unless there is a ground not to (整改结果应公开尽公开). */
final class DisclosureUngrounded extends RectificationCheck<Supervision> {
    DisclosureUngrounded() {
        super(
                "rectification.disclosure-ungrounded",
                Severity.WARNING,
                RectificationBasis.DISCLOSURE,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!norms(inspected).specialAfter().contains(supervision.channel())
                || !supervision.hasReached(SupervisionState.SUMMARISED, inspected.asOf())) {
            return;
        }

        boolean settled = supervision
                .disclosure()
                .filter(decision -> decision.open()
                        ? decision.publishedOn().isPresent()
                        : !decision.exceptions().isEmpty())
                .isPresent();
        String found = supervision
                .disclosure()
                .map(decision ->
                        decision.open() ? "rectification.disclosure.unpublished" : "rectification.disclosure.withheld")
                .orElse("rectification.disclosure.undecided");
        verdicts.expect(settled, supervision, pointer + "/disclosure", Map.of("found", Wording.text(found)));
    }
}

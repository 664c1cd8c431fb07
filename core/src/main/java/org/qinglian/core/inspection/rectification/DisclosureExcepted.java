package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.Supervision;

/** Nothing is made public against a ground not to (公开前审核例外情形). */
final class DisclosureExcepted extends RectificationCheck<Supervision> {
    DisclosureExcepted() {
        super(
                "rectification.disclosure-excepted",
                Severity.ERROR,
                RectificationBasis.DISCLOSURE,
                RectificationCollections.SUPERVISIONS);
    }

    @Override
    protected void judge(Supervision supervision, String pointer, Inspected inspected, Verdicts verdicts) {
        supervision
                .disclosure()
                .filter(decision -> decision.open() || decision.publishedOn().isPresent())
                .ifPresent(decision -> verdicts.expect(
                        decision.exceptions().isEmpty(),
                        supervision,
                        pointer + "/disclosure/exceptions",
                        Map.of("found", Wording.names(decision.exceptions()))));
    }
}

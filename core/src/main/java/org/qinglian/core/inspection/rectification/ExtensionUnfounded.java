package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.Extension;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** More time is given for a reason, by somebody, before the time is over (延期须说明理由). */
final class ExtensionUnfounded extends RectificationCheck<ProblemItem> {
    ExtensionUnfounded() {
        super(
                "rectification.extension-unfounded",
                Severity.ERROR,
                RectificationBasis.CLOSE_OUT,
                RectificationCollections.PROBLEMS);
    }

    @Override
    protected void judge(ProblemItem problem, String pointer, Inspected inspected, Verdicts verdicts) {
        int recorded = problem.extensions().size();
        for (int i = 0; i < recorded; i++) {
            Extension extension = problem.extensions().get(i);
            verdicts.expect(
                    problem.isFounded(i),
                    problem,
                    pointer + "/extensions/" + i,
                    Map.of(
                            "number", i + 1,
                            "granted", extension.grantedOn(),
                            "until", extension.until()));
        }
    }
}

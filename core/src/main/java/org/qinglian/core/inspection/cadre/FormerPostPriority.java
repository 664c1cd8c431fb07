package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.FormerPostAppraisal;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.PriorityGiven;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.AppraisalResult;

/** A priority rests on a good result of the latest appraisal (优先待遇依据). */
final class FormerPostPriority extends RecordCheck<FormerPostCadre> {
    FormerPostPriority() {
        super(
                "cadre.former-post-priority",
                Severity.WARNING,
                Optional.of(CadreBasis.PRIORITY),
                CadreCollections.FORMER_POSTS);
    }

    @Override
    protected void judge(FormerPostCadre former, String pointer, Inspected inspected, Verdicts verdicts) {
        Set<AppraisalResult> merited = inspected.norms(CadreNorms.standard()).priorityResults();
        for (int i = 0; i < former.priorities().size(); i++) {
            PriorityGiven priority = former.priorities().get(i);
            Optional<AppraisalResult> result =
                    former.latestAppraisal(priority.on()).map(FormerPostAppraisal::result);
            verdicts.expect(
                    result.filter(merited::contains).isPresent(),
                    former,
                    pointer + "/priorities/" + i,
                    Map.of(
                            "on", priority.on(),
                            "found", Wording.names(result.stream().toList()),
                            "expected", Wording.names(merited.stream().sorted().toList())));
        }
    }
}

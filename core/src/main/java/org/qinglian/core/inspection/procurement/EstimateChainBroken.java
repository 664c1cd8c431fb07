package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.EstimateChain;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;

/** No link of the chain of estimates is missing before a later one (投资控制链完整). */
final class EstimateChainBroken extends RecordCheck<Project> {
    EstimateChainBroken() {
        super(
                "procurement.estimate-chain-broken",
                Severity.ERROR,
                Optional.of(ProcurementBasis.CHAIN),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!project.estimates().isEmpty()) {
            List<EstimateLink> missing = EstimateChain.of(project).missing();
            verdicts.expect(
                    missing.isEmpty(), project, pointer + "/estimates", Map.of("found", Wording.names(missing)));
        }
    }
}

package org.qinglian.core.inspection.procurement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateChain;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.Overrun;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;

/** A link of the chain of estimates exceeds the one before it by no more than its limit (投资控制), where no law sets one. */
final class EstimateOverrun extends RecordCheck<Project> {
    EstimateOverrun() {
        super(
                "procurement.estimate-overrun",
                Severity.WARNING,
                Optional.of(ProcurementBasis.OVERRUN),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        Map<EstimateLink, BigDecimal> limits =
                ProcurementShared.norms(inspected).linkLimits();
        EstimateChain chain = EstimateChain.of(project);
        Set<EstimateLink> judged = EnumSet.noneOf(EstimateLink.class);
        for (Overrun overrun : chain.overruns()) {
            BigDecimal limit = limits.get(overrun.to());
            judged.add(overrun.to());
            if (limit != null) {
                verdicts.expect(
                        overrun.ratio().compareTo(limit) <= 0,
                        project,
                        pointer + "/estimates",
                        Map.of(
                                "to", overrun.to(),
                                "from", overrun.from(),
                                "over", overrun.over(),
                                "found", Wording.percent(overrun.ratio()),
                                "expected", Wording.percent(limit)));
            }
        }
        chain.links().stream()
                .skip(1)
                .map(Estimate::link)
                .filter(link -> limits.containsKey(link) && !judged.contains(link))
                .forEach(link -> verdicts.notAssessable(
                        project, "procurement.estimate-overrun.incomparable", Map.of("link", link)));
    }
}

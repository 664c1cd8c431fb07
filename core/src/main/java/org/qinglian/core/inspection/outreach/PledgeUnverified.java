package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.PublicPledge;

/** What is assessed as substantial or complete is so on evidence, by another than the owner (承诺核实). */
final class PledgeUnverified extends RecordCheck<PublicPledge> {
    PledgeUnverified() {
        super(
                "outreach.pledge-unverified",
                Severity.WARNING,
                Optional.of(OutreachBasis.PLEDGES),
                OutreachCollections.PLEDGES);
    }

    @Override
    protected void judge(PublicPledge pledge, String pointer, Inspected inspected, Verdicts verdicts) {
        pledge.latest(inspected.asOf())
                .filter(assessment -> assessment.completion().isHigh())
                .ifPresent(assessment -> verdicts.expect(
                        !assessment.evidence().isEmpty()
                                && pledge.owner()
                                        .filter(assessment.by()::equals)
                                        .isEmpty(),
                        pledge,
                        pointer + "/assessments/" + pledge.assessments().indexOf(assessment),
                        Map.of(
                                "completion", assessment.completion(),
                                "found", assessment.by(),
                                "evidence", Wording.list(assessment.evidence()))));
    }
}

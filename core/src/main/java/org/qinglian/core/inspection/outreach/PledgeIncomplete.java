package org.qinglian.core.inspection.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.PublicPledge;

/** A pledge has an owner, a last day, and a way to tell whether it was kept (承诺要素). */
final class PledgeIncomplete extends RecordCheck<PublicPledge> {
    private static final LocalizedText OWNER = Wording.text("责任人（owner）", "owner");
    private static final LocalizedText DUE = Wording.text("期限（dueOn）", "dueOn");
    private static final LocalizedText VERIFIABLE = Wording.text("核实方法（verifiable）", "verifiable");

    PledgeIncomplete() {
        super(
                "outreach.pledge-incomplete",
                Severity.WARNING,
                Optional.of(OutreachBasis.PLEDGES),
                OutreachCollections.PLEDGES);
    }

    @Override
    protected void judge(PublicPledge pledge, String pointer, Inspected inspected, Verdicts verdicts) {
        List<LocalizedText> missing = new ArrayList<>();
        if (pledge.owner().isEmpty()) {
            missing.add(OWNER);
        }
        if (pledge.dueOn().isEmpty()) {
            missing.add(DUE);
        }
        if (pledge.verifiable().isEmpty()) {
            missing.add(VERIFIABLE);
        }
        verdicts.expect(missing.isEmpty(), pledge, pointer, Map.of("found", Wording.all(missing)));
    }
}

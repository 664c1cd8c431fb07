package org.qinglian.core.inspection.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;

/** Nobody is charged for a title, and no title claims to be national without approval (不收费、不擅自冠名). */
final class SampleOverstated extends RecordCheck<DemonstrationSample> {
    private static final List<String> WIDE_WORDS = List.of("国家", "全国", "中国", "中华");
    private static final LocalizedText WIDE =
            Wording.text("名称冠以“国家”“全国”等字样而未经批准", "a title that claims to be national without approval");

    SampleOverstated() {
        super(
                "outreach.sample-overstated",
                Severity.ERROR,
                Optional.of(OutreachBasis.NAMING),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        List<LocalizedText> faults = new ArrayList<>();
        Optional<Money> charged = sample.fee().filter(fee -> fee.amount().signum() != 0);
        charged.ifPresent(fee -> faults.add(Wording.text("收取费用 " + fee, "a fee of " + fee)));
        if (sample.wideTitleApproval().isEmpty()
                && sample.title().zh().filter(SampleOverstated::isWide).isPresent()) {
            faults.add(WIDE);
        }
        verdicts.expect(
                faults.isEmpty(),
                sample,
                pointer + (charged.isPresent() ? "/fee" : "/title"),
                Map.of("found", Wording.all(faults)));
    }

    private static boolean isWide(String title) {
        return WIDE_WORDS.stream().anyMatch(title::contains);
    }
}

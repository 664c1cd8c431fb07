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
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;

/** A sample says what is special about it and what another unit needs to copy it (可复制). */
final class SampleUndescribed extends RecordCheck<DemonstrationSample> {
    private static final LocalizedText FEATURES = Wording.text("特色（features）", "features");
    private static final LocalizedText MATERIALS = Wording.text("可供复制的材料（materials）", "materials");

    SampleUndescribed() {
        super(
                "outreach.sample-undescribed",
                Severity.WARNING,
                Optional.of(OutreachBasis.SAMPLES),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!sample.holdsOn(inspected.asOf())) {
            return;
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (sample.features().isEmpty()) {
            missing.add(FEATURES);
        }
        if (sample.materials().isEmpty()) {
            missing.add(MATERIALS);
        }
        verdicts.expect(missing.isEmpty(), sample, pointer, Map.of("found", Wording.all(missing)));
    }
}

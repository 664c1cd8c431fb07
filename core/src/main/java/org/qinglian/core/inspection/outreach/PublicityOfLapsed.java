package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.PublicityItem;

/** What is published as a demonstration sample is one on that day (宣传与样板一致). */
final class PublicityOfLapsed extends RecordCheck<PublicityItem> {
    PublicityOfLapsed() {
        super(
                "outreach.publicity-of-lapsed",
                Severity.WARNING,
                Optional.of(OutreachBasis.PUBLICITY),
                OutreachCollections.PUBLICITY);
    }

    @Override
    protected void judge(PublicityItem item, String pointer, Inspected inspected, Verdicts verdicts) {
        item.sample()
                .flatMap(sample -> inspected.registry().find(DemonstrationSample.class, sample))
                .ifPresent(sample -> verdicts.expect(
                        sample.holdsOn(item.publishedOn()),
                        item,
                        pointer + "/publishedOn",
                        Map.of("found", item.publishedOn(), "sample", sample.id())));
    }
}

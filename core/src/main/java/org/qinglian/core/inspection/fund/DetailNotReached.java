package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.ClassificationDetail;
import org.qinglian.core.fund.DisclosureDepth;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.TransferDetail;

/** Expenditure is published in the detail that the law asks (公开细化到位). */
final class DetailNotReached extends RecordCheck<BudgetDocument> {
    DetailNotReached() {
        super("fund.detail-not-reached", Severity.ERROR, Optional.of(FundBasis.DETAIL), FundCollections.DOCUMENTS);
    }

    private static final LocalizedText FUNCTION = LocalizedText.of("功能分类", "by function");
    private static final LocalizedText ECONOMIC = LocalizedText.of("基本支出经济分类", "basic expenditure by economic nature");
    private static final LocalizedText TRANSFERS =
            LocalizedText.of("地区（专项转移支付到地区和项目）", "region, and project of special transfers");

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        if (document.publishedOn().isEmpty() || document.kind() == BudgetKind.ADJUSTMENT) {
            return;
        }
        if (document.depth().isEmpty()) {
            verdicts.notAssessable(document, "fund.detail-not-reached.not-recorded", Map.of());
            return;
        }
        DisclosureDepth depth = document.depth().get();
        FundNorms norms = FundShared.norms(inspected);
        String place = pointer + "/depth";
        expect(depth.function(), norms.function(), FUNCTION, document, place + "/function", verdicts);
        expect(depth.economic(), norms.economic(), ECONOMIC, document, place + "/economic", verdicts);
        for (int i = 0; i < depth.transfers().size(); i++) {
            TransferDetail detail = depth.transfers().get(i);
            verdicts.expect(
                    detail.isComplete(),
                    document,
                    place + "/transfers/" + i,
                    Map.of("part", detail.kind(), "found", reached(detail), "expected", TRANSFERS));
        }
    }

    private static void expect(
            Optional<ClassificationDetail> reached,
            ClassificationDetail expected,
            LocalizedText part,
            BudgetDocument document,
            String place,
            Verdicts verdicts) {
        verdicts.expect(
                reached.filter(found -> found.reaches(expected)).isPresent(),
                document,
                place,
                Map.of("part", part, "found", Wording.names(reached.stream().toList()), "expected", expected));
    }

    private static LocalizedText reached(TransferDetail detail) {
        if (detail.byRegion()) {
            return LocalizedText.of("地区", "region");
        }
        return detail.byProject() ? LocalizedText.of("项目", "project") : LocalizedText.of("无", "none");
    }
}

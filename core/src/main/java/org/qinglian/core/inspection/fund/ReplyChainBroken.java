package org.qinglian.core.inspection.fund;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.FundBasis;

/** The document of a department or unit names that of the level above, of the same year and kind (批复链条完整). */
final class ReplyChainBroken extends RecordCheck<BudgetDocument> {
    ReplyChainBroken() {
        super("fund.reply-chain-broken", Severity.ERROR, Optional.of(FundBasis.REPLY), FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<BudgetLevel> above = document.level().above();
        Optional<BudgetDocument> superior = FundShared.documents(inspected).superior(document);
        if (above.isEmpty()) {
            verdicts.expect(
                    document.superior().isEmpty(),
                    document,
                    pointer + "/superior",
                    Map.of("found", Wording.stated(document.superior()), "expected", Wording.stated(Optional.empty())));
        } else if (document.superior().isEmpty() || superior.isPresent()) {
            verdicts.expect(
                    superior.filter(found -> found.level() == above.get()
                                    && found.year().equals(document.year())
                                    && found.kind() == document.kind())
                            .isPresent(),
                    document,
                    pointer + "/superior",
                    Map.of(
                            "found",
                            superior.map(ReplyChainBroken::described).orElseGet(() -> Wording.stated(Optional.empty())),
                            "expected",
                            described(above.get(), document)));
        }
    }

    private static LocalizedText described(BudgetDocument document) {
        return described(document.level(), document);
    }

    private static LocalizedText described(BudgetLevel level, BudgetDocument document) {
        return LocalizedText.of(
                document.year() + " 年" + level.label().in(Locale.CHINA) + "（"
                        + document.kind().label().in(Locale.CHINA) + "）",
                level.label().in(Locale.ENGLISH) + ", "
                        + document.kind().label().in(Locale.ENGLISH) + " of " + document.year());
    }
}

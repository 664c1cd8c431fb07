package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourReferral;
import org.qinglian.core.cadre.LevelMeaning;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** What is rated at a level of referral is referred, and a clue or a case was opened (移送闭环). */
final class ReferralWithoutClue extends RecordCheck<ColourRating> {
    private static final LocalizedText UNOPENED = LocalizedText.of("已移送，无线索或者案件", "referred, without a clue or a case");

    ReferralWithoutClue() {
        super(
                "cadre.referral-without-clue",
                Severity.ERROR,
                Optional.of(CadreBasis.REFERRAL),
                CadreCollections.RATINGS);
    }

    @Override
    protected void judge(ColourRating rating, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean refers = CadreShared.scheme(rating, inspected)
                .flatMap(scheme -> scheme.level(rating.colour()))
                .filter(level -> level.meaning() == LevelMeaning.REFERRED)
                .isPresent();
        if (refers && CadreShared.histories(inspected).holds(rating)) {
            verdicts.expect(
                    rating.referral()
                            .filter(referral -> isOpened(referral, inspected))
                            .isPresent(),
                    rating,
                    pointer + "/referral",
                    Map.of(
                            "colour",
                            rating.colour(),
                            "found",
                            rating.referral().isPresent() ? UNOPENED : Wording.NONE));
        }
    }

    private static boolean isOpened(ColourReferral referral, Inspected inspected) {
        return referral.clue().isPresent()
                || referral.matter()
                        .filter(MattersOnRecord.of(inspected).numbers()::contains)
                        .isPresent();
    }
}

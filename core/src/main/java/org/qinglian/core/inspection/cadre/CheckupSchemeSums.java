package org.qinglian.core.inspection.cadre;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.IndicatorPolarity;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The weights of each polarity add up to the points that the scheme gives it (分值合计). */
final class CheckupSchemeSums extends RecordCheck<CheckupScheme> {
    CheckupSchemeSums() {
        super(
                "cadre.checkup-scheme-sums",
                Severity.ERROR,
                Optional.of(CadreBasis.POINTS),
                CadreCollections.CHECKUP_SCHEMES);
    }

    @Override
    protected void judge(CheckupScheme scheme, String pointer, Inspected inspected, Verdicts verdicts) {
        scheme.points().ifPresent(points -> {
            expect(scheme, IndicatorPolarity.POSITIVE, points.positive(), pointer + "/points/positive", verdicts);
            expect(scheme, IndicatorPolarity.REVERSE, points.reverse(), pointer + "/points/reverse", verdicts);
        });
    }

    private static void expect(
            CheckupScheme scheme, IndicatorPolarity polarity, BigDecimal points, String pointer, Verdicts verdicts) {
        BigDecimal weights = scheme.weights(polarity);
        verdicts.expect(
                weights.compareTo(points) == 0,
                scheme,
                pointer,
                Map.of("polarity", polarity, "found", weights.toPlainString(), "expected", points.toPlainString()));
    }
}

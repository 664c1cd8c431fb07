package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.fixture.ProgrammeSamples.withFund;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.TransparencyAssessment;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of fiscal transparency. */
final class TransparencyFailures {
    private TransparencyFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("fund.transparency-points-off", ERROR)
                        .in(with(assessment -> assessment.withPoints(
                                Replace.at(assessment.points(), 0, FundSamples.points("institution", "50.5")))))
                        .at("ta-1", "/fund/transparencyAssessments/0/points/0")
                        .says(
                                "财政透明度评价“ta-1”“institution”的得分为：50.5；应为：0–50。",
                                "Transparency assessment 'ta-1' has for 'institution': 50.5; expected: 0–50."),
                FailingSample.of("fund.transparency-percent-differs", ERROR)
                        .in(with(assessment -> assessment.withPercent(new BigDecimal("77.28"))))
                        .at("ta-1", "/fund/transparencyAssessments/0/percent")
                        .says(
                                "财政透明度评价“ta-1”百分比（percent）为 77.28，按得分 595 计算应为 77.27。",
                                "Transparency assessment 'ta-1' has percent 77.28; by its 595 points expected 77.27."));
    }

    private static Programme with(UnaryOperator<TransparencyAssessment> change) {
        return withFund(register ->
                register.withTransparencyAssessments(Replace.in(register.transparencyAssessments(), "ta-1", change)));
    }
}

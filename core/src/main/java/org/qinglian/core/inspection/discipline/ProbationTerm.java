package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Probation;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** Probation lasts one year or two, and only one year may be extended to two (留党察看期限不当). */
final class ProbationTerm implements Check {
    @Override
    public String id() {
        return "discipline.probation-term";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第十二条").withVersion("2023"));
    }

    private static final int ONE_YEAR = 12;
    private static final int TWO_YEARS = 24;
    private static final LocalizedText NONE = LocalizedText.of("未填写期限", "no term");

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            boolean onProbation = decision.sanction() == Sanction.PARTY_PROBATION;
            if (onProbation || decision.probation().isPresent()) {
                boolean right = onProbation
                        && decision.probation().filter(ProbationTerm::isLawful).isPresent();
                verdicts.expect(
                        right,
                        decision,
                        pointer + "/probation",
                        Map.of(
                                "found",
                                decision.probation().map(ProbationTerm::inWords).orElse(NONE)));
            }
        }
    }

    private static boolean isLawful(Probation probation) {
        if (probation.months() == ONE_YEAR) {
            return probation.extendedTo().orElse(TWO_YEARS) == TWO_YEARS;
        }
        return probation.months() == TWO_YEARS && probation.extendedTo().isEmpty();
    }

    private static LocalizedText inWords(Probation probation) {
        return probation
                .extendedTo()
                .map(whole -> LocalizedText.of(
                        probation.months() + " 个月，延长至 " + whole + " 个月",
                        probation.months() + " months, extended to " + whole))
                .orElseGet(() -> LocalizedText.of(probation.months() + " 个月", probation.months() + " months"));
    }
}

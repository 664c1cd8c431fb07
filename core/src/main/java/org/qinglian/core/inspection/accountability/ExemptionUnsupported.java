package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.Exemption;
import org.qinglian.core.accountability.ExemptionGap;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** An exemption rests on grounds, evidence and an approval (免责依据不足). */
final class ExemptionUnsupported implements Check {
    @Override
    public String id() {
        return "accountability.exemption-unsupported";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第十七条");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Breach> breaches = inspected.programme().accountability().breaches();
        for (int i = 0; i < breaches.size(); i++) {
            Breach breach = breaches.get(i);
            if (breach.answer().orElse(null) instanceof BreachAnswer.Exempted exempted
                    && !breach.foundOn().isAfter(inspected.asOf())) {
                judge(
                        breach,
                        "/accountability/breaches/" + i + "/answer/exemption",
                        Optional.of(exempted.exemption()),
                        verdicts);
            }
        }
        AccountabilityCollections.CASES.forEach(inspected, (each, pointer) -> {
            if (each.hasReached(AccountabilityState.EXEMPTED, inspected.asOf())) {
                judge(each, pointer + "/exemption", each.exemption(), verdicts);
            }
        });
    }

    private static void judge(Identified<?> subject, String pointer, Optional<Exemption> exemption, Verdicts verdicts) {
        List<ExemptionGap> gaps = exemption
                .map(Exemption::gaps)
                .orElse(List.of(ExemptionGap.GROUNDS, ExemptionGap.EVIDENCE, ExemptionGap.APPROVER));
        verdicts.expect(
                gaps.isEmpty(),
                subject,
                pointer,
                Map.of(
                        "found",
                        LocalizedText.of(
                                gaps.isEmpty() ? "–" : names(gaps, Locale.CHINA, "、"),
                                gaps.isEmpty() ? "–" : names(gaps, Locale.ENGLISH, ", "))));
    }

    private static String names(List<ExemptionGap> gaps, Locale locale, String separator) {
        return gaps.stream().map(gap -> gap.label().in(locale)).collect(Collectors.joining(separator));
    }
}

package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.ObjectKind;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A measure is one that the rules in force have for its kind of object (问责方式不适用于问责对象). */
final class MeasureIllegal extends CaseCheck {
    MeasureIllegal() {
        super("accountability.measure-illegal", Severity.ERROR, Articles.of("第八条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        if (subject.measures().isEmpty()) {
            return;
        }
        LocalDate day = decidedOn(subject, inspected).orElse(inspected.asOf());
        rules(subject, day, inspected, verdicts).ifPresent(rules -> judge(subject, pointer, rules, verdicts));
    }

    private static void judge(
            AccountabilityCase subject, String pointer, AccountabilityRules rules, Verdicts verdicts) {
        Optional<ObjectKind> object = ObjectKind.of(subject.object());
        List<Measure> measures = subject.measures();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean legal = object.filter(kind -> rules.isLegal(measure, kind)).isPresent();
            verdicts.expect(
                    legal,
                    subject,
                    pointer + "/measures/" + i,
                    Map.of(
                            "found",
                            measure.inWords(),
                            "object",
                            object.map(ObjectKind::label).orElseGet(() -> words("accountability.no-object", Map.of())),
                            "expected",
                            expected(rules, object)));
        }
    }

    private static LocalizedText expected(AccountabilityRules rules, Optional<ObjectKind> object) {
        List<MeasureKind> legal = object.map(rules::legalFor).orElse(List.of());
        return legal.isEmpty()
                ? words("accountability.no-measure", Map.of())
                : LocalizedText.of(names(legal, Locale.CHINA, "、"), names(legal, Locale.ENGLISH, ", "));
    }

    private static String names(List<MeasureKind> kinds, Locale locale, String separator) {
        return kinds.stream().map(kind -> kind.label().in(locale)).collect(Collectors.joining(separator));
    }
}

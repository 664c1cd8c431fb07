package org.qinglian.core.inspection.accountability;

import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.Situation;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A case is decided on situations that the rules in force list (问责情形无依据). */
final class SituationUnlisted extends CaseCheck {
    SituationUnlisted() {
        super("accountability.situation-unlisted", Severity.ERROR, Articles.of("第七条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        decidedOn(subject, inspected)
                .ifPresent(day -> rules(subject, day, inspected, verdicts)
                        .ifPresent(rules -> verdicts.expect(
                                !subject.situations().isEmpty()
                                        && subject.situations().stream().allMatch(rules::lists),
                                subject,
                                pointer + "/situations",
                                Map.of("found", found(subject, rules)))));
    }

    private static LocalizedText found(AccountabilityCase subject, AccountabilityRules rules) {
        String unlisted = subject.situations().stream()
                .filter(situation -> !rules.lists(situation))
                .map(Situation::code)
                .collect(Collectors.joining(", "));
        return unlisted.isEmpty() ? words("accountability.none", Map.of()) : LocalizedText.of(unlisted, unlisted);
    }
}

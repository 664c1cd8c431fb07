package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityNorms;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A check that looks at each case of accountability (逐案检查). */
abstract class CaseCheck extends RecordCheck<AccountabilityCase> {
    CaseCheck(String id, Severity severity, Optional<Basis> basis) {
        super(id, severity, basis, AccountabilityCollections.CASES);
    }

    static AccountabilityNorms norms(Inspected inspected) {
        return inspected.norms(AccountabilityNorms.standard());
    }

    /** The rules in force on a day; it is noted that the check cannot tell where there were none. */
    static Optional<AccountabilityRules> rules(
            AccountabilityCase subject, LocalDate day, Inspected inspected, Verdicts verdicts) {
        Optional<AccountabilityRules> rules = norms(inspected).rules(day);
        if (rules.isEmpty()) {
            verdicts.notAssessable(subject, "accountability.no-edition", Map.of("found", day));
        }
        return rules;
    }

    /** A part of a sentence, with what it names. */
    static LocalizedText words(String code, Map<String, ?> arguments) {
        LocalizedMessage message = CoreMessages.message(code, arguments);
        return LocalizedText.of(message.zh(), message.en());
    }

    /** The day of the decision, if it was decided by the day of the inspection. */
    static Optional<LocalDate> decidedOn(AccountabilityCase subject, Inspected inspected) {
        return subject.decidedOn().filter(day -> !day.isAfter(inspected.asOf()));
    }
}

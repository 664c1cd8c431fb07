package org.qinglian.core.check;

import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;

/**
 * What one check found (检查结果): how many subjects meet it, which do not, and which it could not assess.
 *
 * @param check the id of the check
 * @param title what it checks
 * @param met the number of subjects that meet it, 0 or more
 * @param findings the subjects that do not
 * @param notAssessed the subjects that it could not assess
 */
public record CheckResult(
        String check, LocalizedText title, int met, List<Finding> findings, List<NotAssessed> notAssessed) {
    public CheckResult {
        findings = Copy.list(findings);
        notAssessed = Copy.list(notAssessed);
    }

    /**
     * Runs a check.
     *
     * <p>Should it fail against its contract, that is said of the whole programme: one faulty check must not hide what
     * the others find.
     */
    public static CheckResult of(Check check, Inspected inspected) {
        Verdicts verdicts = new Verdicts(check);
        try {
            check.run(inspected, verdicts);
            return verdicts.result();
        } catch (RuntimeException e) {
            return failed(check, inspected, e);
        }
    }

    /** The fault may lie in the texts of the check too: none of them is asked for. */
    private static CheckResult failed(Check check, Inspected inspected, RuntimeException failure) {
        NotAssessed whole = new NotAssessed(
                check.id(),
                Subject.of(inspected.programme()),
                CoreMessages.message("inspection.check-failed", Map.of("found", failure.toString())));
        return new CheckResult(check.id(), LocalizedText.of(check.id(), check.id()), 0, List.of(), List.of(whole));
    }

    /** The number of subjects that the check looked at. */
    public int subjects() {
        return met + findings.size() + notAssessed.size();
    }
}

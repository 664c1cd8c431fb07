package org.qinglian.export.content;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/**
 * What one check came to (检查项结果).
 *
 * @param check the id of the check
 * @param title what it checks
 * @param met how many subjects meet it
 * @param findings those that do not
 * @param notAssessed those that it could not assess
 */
public record CheckSummary(
        String check, LocalizedText title, int met, List<PlacedFinding> findings, List<PlacedGap> notAssessed) {
    public CheckSummary {
        findings = Copy.list(findings);
        notAssessed = Copy.list(notAssessed);
    }

    /** How many subjects it looked at; none means that it says nothing, not that all is well. */
    public int subjects() {
        return met + findings.size() + notAssessed.size();
    }

    /** How grave its findings are; absent if it has none. */
    public Optional<Severity> severity() {
        return findings.stream().map(placed -> placed.finding().severity()).findFirst();
    }

    /** Its id as part of an address within a page. */
    public String anchor() {
        return check.replace('.', '-');
    }

    /** The law or document that its findings rest on. */
    public Optional<Basis> basis() {
        return findings.stream()
                .flatMap(placed -> placed.finding().basis().stream())
                .findFirst();
    }
}

package org.qinglian.core.discipline;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * How one sanction bears on the appraisal of the year in which it takes effect and of those that follow (年度考核影响规定).
 *
 * @param sanction the sanction
 * @param probationMonths for which term of probation, where that makes a difference
 * @param byYear the effect on the first year, the second and so on; none beyond
 */
public record AppraisalRule(Sanction sanction, Optional<Integer> probationMonths, List<AppraisalEffect> byYear) {
    public AppraisalRule {
        byYear = Copy.list(byYear);
    }

    public static AppraisalRule of(Sanction sanction, AppraisalEffect... byYear) {
        return new AppraisalRule(sanction, Optional.empty(), List.of(byYear));
    }

    public static AppraisalRule ofProbation(int months, AppraisalEffect... byYear) {
        return new AppraisalRule(Sanction.PARTY_PROBATION, Optional.of(months), List.of(byYear));
    }

    boolean isFor(SanctionDecision decision, Sanction applied) {
        return sanction == applied
                && (probationMonths.isEmpty()
                        || probationMonths.equals(decision.probation().map(Probation::term)));
    }
}

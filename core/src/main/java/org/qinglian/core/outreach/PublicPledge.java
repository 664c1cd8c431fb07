package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * What a unit pledged to the public (公开承诺), and how far it was kept.
 *
 * <p>Example: every village office with a public list of powers by the end of June; complete on 2026-06-20. One can tell whether
 * it was kept. What was pledged in a broadcast of questions to officials is of rectification.
 *
 * @param id its identifier
 * @param title what was pledged
 * @param owner who pledged it and answers for it
 * @param madeOn the day
 * @param dueOn the last day
 * @param verifiable how one can tell that it was kept
 * @param assessments how far it was found to be kept, in their order
 */
@Value.Builder
public record PublicPledge(
        @NotNull Ref<PublicPledge> id,
        @NotNull LocalizedText title,
        @BelongsTo Optional<@Valid Actor> owner,
        @NotNull LocalDate madeOn,
        Optional<LocalDate> dueOn,
        Optional<@Size(min = 1) String> verifiable,
        List<@Valid PledgeAssessment> assessments)
        implements Identified<PublicPledge>, WithPublicPledge {
    public PublicPledge {
        assessments = Copy.list(assessments);
    }

    public static PublicPledgeBuilder builder() {
        return new PublicPledgeBuilder();
    }

    /** The last assessment by the end of a day. */
    public Optional<PledgeAssessment> latest(LocalDate by) {
        return assessments.stream()
                .filter(assessment -> !assessment.on().isAfter(by))
                .max(Comparator.comparing(PledgeAssessment::on));
    }

    /** How far it is kept by the end of a day; no evidence while it was not assessed. */
    public PledgeCompletion completion(LocalDate by) {
        return latest(by).map(PledgeAssessment::completion).orElse(PledgeCompletion.NO_EVIDENCE);
    }
}

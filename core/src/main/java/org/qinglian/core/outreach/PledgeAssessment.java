package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.organization.Actor;

/**
 * How far a pledge was found to be kept on a day (承诺评估).
 *
 * @param on the day
 * @param completion how far
 * @param by who assessed it
 * @param evidence what shows it: titles or numbers of documents
 */
public record PledgeAssessment(
        @NotNull LocalDate on,
        @NotNull PledgeCompletion completion,
        @NotNull @Valid Actor by,
        List<@NotBlank String> evidence) {
    public PledgeAssessment {
        evidence = Copy.list(evidence);
    }
}

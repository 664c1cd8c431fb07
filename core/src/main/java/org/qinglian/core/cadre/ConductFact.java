package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A dated fact of conduct that no other record holds (行为事实) and that colour schemes may count.
 *
 * <p>Example: on 2026-05-11 a station was left without leave, as a spot check notes. Notices, sanctions, cases, meetings and
 * ranking lists are on record elsewhere and are not entered again. It is neither an allegation nor a decision, and by itself it
 * has no consequence.
 *
 * @param id its identifier
 * @param subject whose conduct it is
 * @param on the day
 * @param kind what happened
 * @param severity how grave, by the list of situations of the place
 * @param serious whether the place counts it as serious, so that a level may be skipped
 * @param offDuty whether it happened off duty (八小时外)
 * @param source the record that it was taken from, such as the number of a spot check
 * @param matter the number of the matter, shared by every track that deals with it
 * @param weight how many of its kind it stands for, 1 if absent: days or indicators
 */
@Value.Builder
public record ConductFact(
        @NotNull Ref<ConductFact> id,
        @BelongsTo @NotNull @Valid Actor subject,
        @NotNull LocalDate on,
        @NotNull ConductFactKind kind,
        Optional<FactSeverity> severity,
        @NotNull Boolean serious,
        @NotNull Boolean offDuty,
        @NotBlank String source,
        Optional<@Size(min = 1) String> matter,
        Optional<@Positive Integer> weight)
        implements Identified<ConductFact>, WithConductFact {

    public static ConductFactBuilder builder() {
        return new ConductFactBuilder();
    }
}

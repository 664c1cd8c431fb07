package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * That a cadre or a unit was rated in a colour (三色评定), from when, why and by whom.
 *
 * <p>Example: yellow from 2026-04-02 for two late reports, lifted on 2026-05-06 after the correction was verified. It is a
 * consequence decided by a named body, and neither a sanction nor a score. A later rating takes its place; none is
 * overwritten, and one that was wrong is corrected by another that cites it.
 *
 * @param id its identifier
 * @param subject who is rated
 * @param scheme the edition of the rules
 * @param version the version of it that was applied, as the decision names it
 * @param colour the colour
 * @param reasons the reasons, each a sentence without the name of a person
 * @param facts the facts on which it rests
 * @param effectiveFrom the first day on which it holds
 * @param effectiveUntil the last day of its term, where it has one
 * @param lifting that it was lifted
 * @param decidedBy the body that decided
 * @param referral that the matter was referred
 * @param corrects the earlier rating in whose place it stands from the beginning
 */
@Value.Builder
public record ColourRating(
        @NotNull Ref<ColourRating> id,
        @BelongsTo @NotNull @Valid Actor subject,
        Optional<Ref<ColourScheme>> scheme,
        Optional<@Size(min = 1) String> version,
        @NotNull Colour colour,
        List<@NotBlank String> reasons,
        List<Ref<ConductFact>> facts,
        @NotNull LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Optional<@Valid Lifting> lifting,
        Optional<@Valid Actor> decidedBy,
        Optional<@Valid ColourReferral> referral,
        Optional<Ref<ColourRating>> corrects)
        implements Identified<ColourRating>, WithColourRating {
    public ColourRating {
        reasons = Copy.list(reasons);
        facts = Copy.list(facts);
    }

    public static ColourRatingBuilder builder() {
        return new ColourRatingBuilder();
    }

    /** Whether it had been lifted by the end of a day. */
    public boolean isLifted(LocalDate by) {
        return lifting.filter(lifted -> !lifted.on().isAfter(by)).isPresent();
    }
}

package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A card that was issued to a cadre or a unit (颜色卡、提醒函询警诫卡) and what was replied.
 *
 * <p>Example: an inquiry card of 2026-03-02, replied to on 2026-03-10. It asks or warns; it is not the rating and not a sanction.
 *
 * @param id its identifier
 * @param recipient who received it
 * @param kind what it does
 * @param colour its colour, where cards have one
 * @param scheme the scheme under which it was issued
 * @param rating the rating that it notifies
 * @param reason why, in a sentence without the name of a person
 * @param issuedBy the body that issued it
 * @param issuedOn the day
 * @param replyWithin the time that it leaves for a reply; that of the norms for its kind if absent
 * @param replies the replies, in their order
 */
@Value.Builder
public record ColourCard(
        @NotNull Ref<ColourCard> id,
        @BelongsTo @NotNull @Valid Actor recipient,
        @NotNull CardKind kind,
        Optional<Colour> colour,
        Optional<Ref<ColourScheme>> scheme,
        Optional<Ref<ColourRating>> rating,
        @NotBlank String reason,
        @NotNull @Valid Actor issuedBy,
        @NotNull LocalDate issuedOn,
        Optional<@Valid TimeLimit> replyWithin,
        List<@Valid CardReply> replies)
        implements Identified<ColourCard>, WithColourCard {
    public ColourCard {
        replies = Copy.list(replies);
    }

    public static ColourCardBuilder builder() {
        return new ColourCardBuilder();
    }

    /** The day of the first reply. */
    public Optional<LocalDate> repliedOn() {
        return replies.stream().map(CardReply::repliedOn).min(Comparator.naturalOrder());
    }
}

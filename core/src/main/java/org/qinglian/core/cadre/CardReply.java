package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reply to a card, and what its review found (回复及审核).
 *
 * @param repliedOn the day of the reply
 * @param reviewedOn the day of the review
 * @param accepted whether it passed; one that did not was returned on the day of the review
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CardReply(@NotNull LocalDate repliedOn, Optional<LocalDate> reviewedOn, Optional<Boolean> accepted) {
    /** A reply that passed its review. */
    public static CardReply accepted(LocalDate repliedOn, LocalDate reviewedOn) {
        return new CardReply(repliedOn, Optional.of(reviewedOn), Optional.of(true));
    }

    /** A reply that failed its review and was returned. */
    public static CardReply returned(LocalDate repliedOn, LocalDate reviewedOn) {
        return new CardReply(repliedOn, Optional.of(reviewedOn), Optional.of(false));
    }

    /** The day on which it was returned; empty if it was not. */
    @JsonIgnore
    public Optional<LocalDate> returnedOn() {
        return accepted.filter(passed -> !passed).flatMap(failed -> reviewedOn);
    }
}

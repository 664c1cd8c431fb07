package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Ref;

/**
 * The answer to a breach (失责处置): a case of accountability, an exemption with grounds, or an open state that is stated.
 * There is no fourth: 失责必追究.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BreachAnswer.HeldToAccount.class, name = "held-to-account"),
    @JsonSubTypes.Type(value = BreachAnswer.Exempted.class, name = "exempted"),
    @JsonSubTypes.Type(value = BreachAnswer.Open.class, name = "open")
})
public sealed interface BreachAnswer {
    /**
     * Somebody is held to account (问责).
     *
     * @param accountabilityCase the case
     */
    record HeldToAccount(@NotNull Ref<AccountabilityCase> accountabilityCase) implements BreachAnswer {}

    /**
     * Nobody is, on grounds (不予问责或者免予问责).
     *
     * @param exemption the grounds
     */
    record Exempted(@NotNull @Valid Exemption exemption) implements BreachAnswer {}

    /**
     * It is not settled yet, and it is said why and when that is looked at again (暂缓处置).
     *
     * @param reason why it is open
     * @param reviewOn the last day until which it may stay so without a review
     */
    record Open(Optional<String> reason, Optional<LocalDate> reviewOn) implements BreachAnswer {
        public static Open of(String reason, LocalDate reviewOn) {
            return new Open(Optional.of(reason), Optional.of(reviewOn));
        }

        /** Whether it says why and until when. */
        public boolean states() {
            return reason.filter(text -> !text.isBlank()).isPresent() && reviewOn.isPresent();
        }
    }
}

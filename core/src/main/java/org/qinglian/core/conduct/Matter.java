package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The matter that a notice is about (事项、案件), by the number under which it is handled, so that everything said of one
 * matter can be told to belong together. It says nothing of who is at fault.
 *
 * @param number the number of the matter or case, such as {@code 2026-017}
 * @param openedOn the day on which a case was opened; absent if none was
 * @param closedOn the day on which the case was closed (结案); absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Matter(@NotBlank String number, Optional<LocalDate> openedOn, Optional<LocalDate> closedOn) {
    /** A matter in which no case was opened. */
    public static Matter of(String number) {
        return new Matter(number, Optional.empty(), Optional.empty());
    }

    /** A case that is open. */
    public static Matter opened(String number, LocalDate openedOn) {
        return new Matter(number, Optional.of(openedOn), Optional.empty());
    }

    /** The case, closed on a day. */
    public Matter closed(LocalDate day) {
        return new Matter(number, openedOn, Optional.of(day));
    }

    /** Whether a case is open on {@code day}; on the day it is closed it is not. */
    public boolean isOpenOn(LocalDate day) {
        return openedOn.filter(opened -> !opened.isAfter(day)).isPresent()
                && closedOn.filter(closed -> !closed.isAfter(day)).isEmpty();
    }
}

package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.conduct.NoticeAudience;

/**
 * That a wrong accountability was put right (问责纠错), on appeal or by the body itself: 中国共产党问责条例（2019）第二十一条.
 *
 * <p>Example: a sanction for a call that was not answered in the shower, revoked three months later. The case stays as it
 * was decided; the correction stands beside it.
 *
 * @param on the day of the correction
 * @param by the body that corrected it
 * @param reason why it was wrong
 * @param clearedOn the day the name of the object was cleared (澄清正名)
 * @param clearedBefore before whom it was cleared
 */
@Value.Builder
public record Correction(
        @NotNull LocalDate on,
        @NotNull @Valid Authority by,
        @NotBlank String reason,
        Optional<LocalDate> clearedOn,
        Optional<NoticeAudience> clearedBefore)
        implements WithCorrection {
    public static CorrectionBuilder builder() {
        return new CorrectionBuilder();
    }
}

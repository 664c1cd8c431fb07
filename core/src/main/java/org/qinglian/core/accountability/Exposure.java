package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticeAudience;

/**
 * That a case was made public (公开曝光), beyond its announcement to the object.
 *
 * @param on the day
 * @param audience before whom
 * @param notice the notice that did so
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Exposure(@NotNull LocalDate on, @NotNull NoticeAudience audience, Optional<Ref<CaseNotice>> notice) {
    public static Exposure of(LocalDate on, NoticeAudience audience) {
        return new Exposure(on, audience, Optional.empty());
    }
}

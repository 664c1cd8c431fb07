package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.common.Ref;

/**
 * That tolerance of the error was considered in the same proceeding (同步启动容错审查), ex officio or on application, before
 * anything was decided.
 *
 * @param on the day on which it was considered
 * @param application the application that was examined
 * @param whyNone where there was none to examine: why tolerance is out of the question
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ToleranceConsidered(
        @NotNull LocalDate on, Optional<Ref<ToleranceApplication>> application, Optional<String> whyNone) {
    public static ToleranceConsidered examined(LocalDate on, Ref<ToleranceApplication> application) {
        return new ToleranceConsidered(on, Optional.of(application), Optional.empty());
    }

    public static ToleranceConsidered none(LocalDate on, String why) {
        return new ToleranceConsidered(on, Optional.empty(), Optional.of(why));
    }

    /** Whether it says anything: an application, or why there is none. */
    @JsonIgnore
    public boolean isStated() {
        return application.isPresent() || whyNone.filter(why -> !why.isBlank()).isPresent();
    }
}

package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A filed review (立案审查) that the object of a case is under: it takes the place of an inquiry (第九条).
 *
 * @param number its number
 * @param filedOn the day it was filed
 */
public record FiledReview(@NotBlank String number, @NotNull LocalDate filedOn) {
    /** Whether it was filed by the end of a day. */
    public boolean isFiled(LocalDate by) {
        return !filedOn.isAfter(by);
    }
}

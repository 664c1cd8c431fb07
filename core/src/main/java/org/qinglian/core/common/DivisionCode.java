package org.qinglian.core.common;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An administrative division code (行政区划代码): 6 digits after GB/T 2260 down to the county, or the 12-digit statistical
 * code (统计用区划代码) down to the village.
 *
 * <p>Checked are the form and the order of its levels: the first two digits name one of the provinces of GB/T 2260, and
 * a level that is left open (zeros) has nothing below it. Whether the code is in use this year is not checked: codes are
 * re-issued every year. Null is valid; combine with {@code @NotNull}.
 *
 * @see <a href="https://openstd.samr.gov.cn">GB/T 2260-2007, GB/T 10114-2003</a>
 */
@Documented
@Constraint(validatedBy = DivisionCodeValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DivisionCode {
    String message() default "{org.qinglian.core.common.DivisionCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package org.qinglian.core.common;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unified social credit code (统一社会信用代码) of 18 characters after GB 32100-2015, with its check character.
 *
 * <p>The alphabet is the digits and the capital letters without I, O, S, V and Z. Characters 9 to 17 are the
 * organisation's GB 11714 code with a check character of its own, which is checked too. Null is valid; combine with
 * {@code @NotNull}.
 *
 * @see <a href="https://openstd.samr.gov.cn">GB 32100-2015, GB 11714-1997</a>
 */
@Documented
@Constraint(validatedBy = UnifiedSocialCreditCodeValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnifiedSocialCreditCode {
    String message() default "{org.qinglian.core.common.UnifiedSocialCreditCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

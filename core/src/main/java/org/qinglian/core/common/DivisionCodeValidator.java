package org.qinglian.core.common;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link DivisionCode}. */
public final class DivisionCodeValidator implements ConstraintValidator<DivisionCode, CharSequence> {
    private static final Pattern FORM = Pattern.compile("\\d{6}(\\d{6})?");
    /** GB/T 2260-2007, first two digits. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** Where each level below the province starts: city, county, township, village. */
    private static final int[] STARTS = {2, 4, 6, 9};

    public DivisionCodeValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isValid(value.toString());
    }

    static boolean isValid(String code) {
        return FORM.matcher(code).matches() && PROVINCES.contains(code.substring(0, 2)) && isFilledFromTheTop(code);
    }

    private static boolean isFilledFromTheTop(String code) {
        boolean open = false;
        for (int i = 0; i < STARTS.length && STARTS[i] < code.length(); i++) {
            int end = i + 1 < STARTS.length ? STARTS[i + 1] : code.length();
            boolean zero = code.substring(STARTS[i], end).chars().allMatch(digit -> digit == '0');
            if (open && !zero) {
                return false;
            }
            open |= zero;
        }
        return true;
    }
}

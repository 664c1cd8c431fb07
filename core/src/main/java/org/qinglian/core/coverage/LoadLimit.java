package org.qinglian.core.coverage;

import org.qinglian.core.common.InvalidValueException;

/**
 * How many one can look after (承担数量): a usual range, and a limit above it.
 *
 * <p>Example: a member is usually linked to 5 to 10 households, and to 15 at most.
 *
 * @param fewest the least of the usual range, 0 or more
 * @param usual the most of the usual range, {@code fewest} or more
 * @param most the limit, {@code usual} or more
 */
public record LoadLimit(int fewest, int usual, int most) {
    public LoadLimit {
        if (fewest < 0 || usual < fewest || most < usual) {
            throw InvalidValueException.of("value.load-limit", fewest + " – " + usual + " – " + most);
        }
    }
}

package org.qinglian.core.cadre;

import java.util.Optional;

/**
 * A change of colour (颜色转换); without a colour on one side the subject was or is unrated.
 *
 * @param from the colour before
 * @param to the colour after
 */
public record ColourTransition(Optional<Colour> from, Optional<Colour> to) {
    public static ColourTransition of(Colour from, Colour to) {
        return new ColourTransition(Optional.of(from), Optional.of(to));
    }

    /** From no rating to a colour. */
    public static ColourTransition into(Colour to) {
        return new ColourTransition(Optional.empty(), Optional.of(to));
    }

    /** From a colour to no rating: lifted. */
    public static ColourTransition outOf(Colour from) {
        return new ColourTransition(Optional.of(from), Optional.empty());
    }
}

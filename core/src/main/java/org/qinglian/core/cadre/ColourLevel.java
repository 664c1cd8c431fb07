package org.qinglian.core.cadre;

import jakarta.validation.constraints.NotNull;

/**
 * One level of a colour scheme (颜色等次).
 *
 * @param colour its colour, once in a scheme
 * @param meaning what it stands for
 */
public record ColourLevel(@NotNull Colour colour, @NotNull LevelMeaning meaning) {
    public static ColourLevel normal(Colour colour) {
        return new ColourLevel(colour, LevelMeaning.NORMAL);
    }

    public static ColourLevel warned(Colour colour) {
        return new ColourLevel(colour, LevelMeaning.WARNED);
    }

    public static ColourLevel referred(Colour colour) {
        return new ColourLevel(colour, LevelMeaning.REFERRED);
    }
}

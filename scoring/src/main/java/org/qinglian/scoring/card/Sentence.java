package org.qinglian.scoring.card;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that is yet to be said in a language (语句). A card has dozens of them: the few arguments of each are a list, which
 * is lighter than a map. Not thread-safe.
 */
final class Sentence {
    private static final int MOST = 4;

    private final String code;

    /** Names and values by turns. */
    private final Object[] arguments = new Object[2 * MOST];

    private int filled;

    private Sentence(String code) {
        this.code = code;
    }

    static Sentence of(String code) {
        return new Sentence(code);
    }

    /** This sentence with one more argument, of four at the most. */
    Sentence with(String name, Object value) {
        arguments[filled++] = name;
        arguments[filled++] = value;
        return this;
    }

    String code() {
        return code;
    }

    /** The argument of a name; null if it is not given. */
    @Nullable
    Object argument(String name) {
        for (int i = 0; i < filled; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}

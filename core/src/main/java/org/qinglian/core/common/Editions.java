package org.qinglian.core.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editions of a rule over time (历次版本), of which at most one is in force on any day. Which one applies is decided by
 * the date of the fact, never by the date of the program.
 *
 * @param all the editions, none overlapping another
 * @param <T> the type of what they say
 */
public record Editions<T>(List<Edition<T>> all) {
    public Editions {
        all = Copy.list(all);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).inForce().overlaps(all.get(j).inForce())) {
                    throw InvalidValueException.of(
                            "value.editions-overlap",
                            all.get(j).inForce() + ", " + all.get(i).inForce());
                }
            }
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static <T> Editions<T> of(Edition<T>... editions) {
        return new Editions<>(List.of(editions));
    }

    /** The edition in force on {@code day}; empty if none is. */
    public Optional<Edition<T>> on(LocalDate day) {
        return all.stream().filter(edition -> edition.inForce().contains(day)).findFirst();
    }
}

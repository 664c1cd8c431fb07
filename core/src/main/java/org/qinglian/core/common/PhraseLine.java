package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A phrase in one language (单语句型): plain text and open places by turns.
 *
 * @param plain the text before, between and after the places
 * @param places the number of what fills each place
 */
@SuppressWarnings("ArrayRecordComponent") // made by its draft, changed and compared by nobody
record PhraseLine(String[] plain, int[] places) {
    /** The same with its places numbered from {@code first} on. */
    PhraseLine from(int first) {
        return new PhraseLine(
                plain, Arrays.stream(places).map(place -> first + place).toArray());
    }

    /** The text with its places filled. */
    String fill(LocalizedText[] found, Locale locale) {
        if (places.length == 1) {
            return plain[0] + found[places[0]].in(locale) + plain[1];
        }
        String[] parts = new String[plain.length + places.length];
        parts[0] = plain[0];
        for (int i = 0; i < places.length; i++) {
            parts[2 * i + 1] = found[places[i]].in(locale);
            parts[2 * i + 2] = plain[i + 1];
        }
        return String.join("", parts);
    }

    /** A line that is being put together. Not thread-safe. */
    static final class Draft {
        private final List<String> plain = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Draft add(String more) {
            text.append(more);
            return this;
        }

        Draft open(int place) {
            plain.add(text.toString());
            places.add(place);
            text.setLength(0);
            return this;
        }

        Draft add(PhraseLine line) {
            add(line.plain[0]);
            for (int i = 0; i < line.places.length; i++) {
                open(line.places[i]).add(line.plain[i + 1]);
            }
            return this;
        }

        PhraseLine line() {
            List<String> all = new ArrayList<>(plain);
            all.add(text.toString());
            return new PhraseLine(
                    all.toArray(String[]::new),
                    places.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}

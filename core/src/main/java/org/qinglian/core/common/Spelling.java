package org.qinglian.core.common;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known name somebody may have meant by one that nobody knows (拼写建议). */
public final class Spelling {
    private static final int LETTERS_PER_EDIT = 3;
    private static final int MOST_EDITS = 2;

    private Spelling() {}

    /**
     * The known name that is nearest to a written one: by one edit for every three letters of it, two at the most. An edit is a
     * letter too many, too few or another, or two that changed places; capitals are no difference.
     *
     * @param written the name as it was written
     * @param known the names that are known; of several as near the first by alphabet
     * @return the nearest; absent if none is that near
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String folded = written.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_EDITS, folded.length() / LETTERS_PER_EDIT);
        return known.stream()
                .filter(name -> Math.abs(name.length() - folded.length()) <= most)
                .map(name -> new Near(name, edits(folded, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.edits() <= most)
                .min(Comparator.comparing(Near::edits).thenComparing(Near::name))
                .map(Near::name);
    }

    private record Near(String name, int edits) {}

    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, from, i, to, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    /** The fewest edits between the first letters of both, once those between fewer letters are known. */
    private static int fewest(int[][] edits, String from, int i, String to, int j) {
        int other = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(other, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
    }
}

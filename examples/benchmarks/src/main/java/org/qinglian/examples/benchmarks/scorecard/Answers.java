package org.qinglian.examples.benchmarks.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answer for every subject (答案): total, grade, and the three items with the largest loss, the earlier of equal ones.
 * Every number of points is a multiple of a half, so that totals in doubles are exact.
 *
 * @param totals the totals
 * @param grades the places of the grades, 0 for the best
 * @param first the places of the items with the largest loss
 * @param second the places of the items with the second largest loss
 * @param third the places of the items with the third largest loss
 */
@SuppressWarnings("ArrayRecordComponent") // columns, compared one subject after the other
record Answers(double[] totals, byte[] grades, byte[] first, byte[] second, byte[] third) {
    /** Room for the answers for so many subjects. */
    static Answers of(int size) {
        return new Answers(new double[size], new byte[size], new byte[size], new byte[size], new byte[size]);
    }

    void put(int row, double total, int grade, ThreeLargest losses) {
        totals[row] = total;
        grades[row] = (byte) grade;
        first[row] = (byte) losses.first();
        second[row] = (byte) losses.second();
        third[row] = (byte) losses.third();
    }

    /** What is found of the first subject for whom {@code found} is another answer, and what is expected. */
    Optional<String> firstDifference(Answers found, boolean withLosses, ScorecardModel model) {
        return IntStream.range(0, totals.length)
                .filter(row -> !isSame(row, found, withLosses))
                .mapToObj(row -> "Subject " + row + ": found " + found.describe(row, withLosses, model) + "; expected "
                        + describe(row, withLosses, model) + ".")
                .findFirst();
    }

    private boolean isSame(int row, Answers found, boolean withLosses) {
        boolean sameGrade = totals[row] == found.totals[row] && grades[row] == found.grades[row];
        boolean sameLosses =
                first[row] == found.first[row] && second[row] == found.second[row] && third[row] == found.third[row];
        return sameGrade && (!withLosses || sameLosses);
    }

    private String describe(int row, boolean withLosses, ScorecardModel model) {
        String graded = "total " + totals[row] + ", grade "
                + model.bands().get(grades[row]).grade();
        List<ScorecardItem> items = model.items();
        List<String> losses = Stream.of(first, second, third)
                .map(places -> items.get(places[row]).id())
                .toList();
        return withLosses ? graded + ", largest losses " + String.join(", ", losses) : graded;
    }
}

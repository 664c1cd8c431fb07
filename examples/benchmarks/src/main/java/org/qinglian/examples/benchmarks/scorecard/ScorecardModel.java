package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scorecard that every engine works (计分卡), as data: made up, with every simple kind of item, and halves of points.
 *
 * <p>The total is {@code base} and the points of every item. A veto forces the lowest grade and leaves the total.
 *
 * @param base the points from which everybody starts
 * @param tiers the items by tier
 * @param categories the items by category
 * @param occurrences the items by occurrence
 * @param bands the grades, best first
 */
record ScorecardModel(
        BigDecimal base,
        List<TierItem> tiers,
        List<CategoryItem> categories,
        List<OccurrenceItem> occurrences,
        List<GradeBand> bands) {
    /** The measure that says whether a subject is vetoed. */
    static final String VETO = "veto";

    private static final ScorecardModel STANDARD = new ScorecardModel(
            new BigDecimal("300"),
            List.of(
                    tiers("R01", "n0", "10 25 50 75", "0 8 17.5 26 35"),
                    tiers("R02", "n1", "20 40 60 80", "40 31 20.5 9 0"),
                    tiers("R03", "n2", "5 15 45 90", "0 12 24 18 6.5"),
                    tiers("R04", "n3", "12.5 37.5 62.5 87.5", "5 10 15 20 25"),
                    tiers("R05", "n4", "30 50 70 95", "0 5.5 16 28 45"),
                    tiers("R06", "n5", "1 3 10 60", "50 36 22 11 0"),
                    tiers("R07", "n6", "33 55 66 77", "3 6 9 12 15"),
                    tiers("R08", "n7", "8 16 32 64", "0 7 14.5 22 30"),
                    tiers("R09", "n8", "22 44 66 88", "28 21 14 7 0"),
                    tiers("R10", "n9", "50 60 70 80", "0 10.5 21 32 42")),
            List.of(
                    categories("R11", "c0", "soe private foreign individual", "25 18 20.5 5"),
                    categories("R12", "c1", "east central west northeast", "12 10 8 9"),
                    categories("R13", "c2", "AAA AA A BBB", "60 45 30 10"),
                    categories("R14", "c3", "owner tenant dormitory other", "22 14.5 8 0"),
                    categories("R15", "c4", "monthly quarterly yearly never", "16 12 6 0")),
            List.of(
                    occurrences("R16", "o0", "-4", "-20"),
                    occurrences("R17", "o1", "-7.5", "-30"),
                    occurrences("R18", "o2", "-2", "-10"),
                    occurrences("R19", "o3", "3", "15"),
                    occurrences("R20", "o4", "5.5", "22")),
            List.of(
                    new GradeBand("A", Optional.of(new BigDecimal("610"))),
                    new GradeBand("B", Optional.of(new BigDecimal("565"))),
                    new GradeBand("C", Optional.of(new BigDecimal("520"))),
                    new GradeBand("D", Optional.of(new BigDecimal("475"))),
                    new GradeBand("E", Optional.empty())));

    static ScorecardModel standard() {
        return STANDARD;
    }

    /** Every item in order, which decides between equal losses. */
    List<ScorecardItem> items() {
        return Stream.<List<? extends ScorecardItem>>of(tiers, categories, occurrences)
                .<ScorecardItem>flatMap(List::stream)
                .toList();
    }

    /** The place of the lowest grade. */
    int lowestGrade() {
        return bands.size() - 1;
    }

    private static TierItem tiers(String id, String measure, String thresholds, String points) {
        return new TierItem(id, measure, numbers(thresholds), numbers(points));
    }

    private static CategoryItem categories(String id, String measure, String categories, String points) {
        return new CategoryItem(id, measure, List.of(categories.split(" ")), numbers(points));
    }

    private static OccurrenceItem occurrences(String id, String measure, String each, String cap) {
        return new OccurrenceItem(id, measure, new BigDecimal(each), new BigDecimal(cap));
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}

package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The subjects that are scored (考核对象), made up from a seed, as exact columns. Each engine takes from them what it is fed
 * with, before it is measured.
 *
 * @param model the scorecard whose measures they have
 * @param hundredths for each item by tier the value of every subject times 100
 * @param categories for each item by category the place of the category of every subject
 * @param counts for each item by occurrence the count of every subject
 * @param vetoed whether a subject is vetoed
 */
@SuppressWarnings("ArrayRecordComponent") // columns, compared by nobody
record Subjects(ScorecardModel model, long[][] hundredths, int[][] categories, int[][] counts, boolean[] vetoed) {
    /** The decimals of {@link #hundredths}. */
    static final int SCALE = 2;

    /**
     * So many subjects. A number is, one time in ten, a threshold of its item, else any from 0.00 to 100.00; every category
     * is as likely; a count is 0 two times in three, else any from 1 to 8; one in fifty is vetoed.
     */
    static Subjects random(ScorecardModel model, int size, long seed) {
        Random random = new Random(seed);
        Subjects subjects = new Subjects(
                model,
                new long[model.tiers().size()][size],
                new int[model.categories().size()][size],
                new int[model.occurrences().size()][size],
                new boolean[size]);
        for (int row = 0; row < size; row++) {
            subjects.draw(row, random);
        }
        return subjects;
    }

    private void draw(int row, Random random) {
        for (int item = 0; item < hundredths.length; item++) {
            hundredths[item][row] = number(model.tiers().get(item).thresholds(), random);
        }
        for (int item = 0; item < categories.length; item++) {
            categories[item][row] =
                    random.nextInt(model.categories().get(item).categories().size());
        }
        for (int[] count : counts) {
            count[row] = random.nextInt(3) < 2 ? 0 : 1 + random.nextInt(8);
        }
        vetoed[row] = random.nextInt(50) == 0;
    }

    private static long number(List<BigDecimal> thresholds, Random random) {
        return random.nextInt(10) == 0
                ? thresholds
                        .get(random.nextInt(thresholds.size()))
                        .movePointRight(SCALE)
                        .longValueExact()
                : random.nextInt(10_001);
    }

    int size() {
        return vetoed.length;
    }

    /** The value of a subject for an item by tier. */
    double number(int item, int row) {
        return hundredths[item][row] / 100.0;
    }

    /** The values of every subject for an item by tier. */
    double[] numbers(int item) {
        return IntStream.range(0, size()).mapToDouble(row -> number(item, row)).toArray();
    }

    /** The category of a subject for an item by category. */
    String category(int item, int row) {
        return model.categories().get(item).categories().get(categories[item][row]);
    }

    /** Puts the measures of a subject into a map, by name; every number is a double. */
    void putInto(Map<String, Object> facts, int row) {
        for (int i = 0; i < hundredths.length; i++) {
            facts.put(model.tiers().get(i).measure(), number(i, row));
        }
        for (int i = 0; i < categories.length; i++) {
            facts.put(model.categories().get(i).measure(), category(i, row));
        }
        for (int i = 0; i < counts.length; i++) {
            facts.put(model.occurrences().get(i).measure(), (double) counts[i][row]);
        }
        facts.put(ScorecardModel.VETO, vetoed[row]);
    }
}

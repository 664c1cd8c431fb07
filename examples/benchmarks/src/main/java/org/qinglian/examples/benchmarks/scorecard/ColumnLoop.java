package org.qinglian.examples.benchmarks.scorecard;

/**
 * One loop over columns of doubles, written by hand (手写列循环): the limit of what a programmer gets out of plain Java who
 * knows the scorecard and the machine.
 *
 * <p>Tiers are counted and losses inserted without branches, which random values would make the processor guess wrong;
 * written with branches the loop takes about twice as long.
 */
final class ColumnLoop implements ScorecardEngine<Answers> {
    private static final double[] R01 = {0, 8, 17.5, 26, 35};
    private static final double[] R02 = {40, 31, 20.5, 9, 0};
    private static final double[] R03 = {0, 12, 24, 18, 6.5};
    private static final double[] R04 = {5, 10, 15, 20, 25};
    private static final double[] R05 = {0, 5.5, 16, 28, 45};
    private static final double[] R06 = {50, 36, 22, 11, 0};
    private static final double[] R07 = {3, 6, 9, 12, 15};
    private static final double[] R08 = {0, 7, 14.5, 22, 30};
    private static final double[] R09 = {28, 21, 14, 7, 0};
    private static final double[] R10 = {0, 10.5, 21, 32, 42};
    private static final double[] R11 = {25, 18, 20.5, 5};
    private static final double[] R12 = {12, 10, 8, 9};
    private static final double[] R13 = {60, 45, 30, 10};
    private static final double[] R14 = {22, 14.5, 8, 0};
    private static final double[] R15 = {16, 12, 6, 0};

    private final double[][] numbers;
    private final int[][] categories;
    private final int[][] counts;
    private final boolean[] vetoed;
    private final Answers answers;

    ColumnLoop(Subjects subjects) {
        numbers = new double[subjects.hundredths().length][];
        for (int item = 0; item < numbers.length; item++) {
            numbers[item] = subjects.numbers(item);
        }
        categories = subjects.categories();
        counts = subjects.counts();
        vetoed = subjects.vetoed();
        answers = Answers.of(subjects.size());
    }

    @Override
    public Answers score() {
        double[] n0 = numbers[0];
        double[] n1 = numbers[1];
        double[] n2 = numbers[2];
        double[] n3 = numbers[3];
        double[] n4 = numbers[4];
        double[] n5 = numbers[5];
        double[] n6 = numbers[6];
        double[] n7 = numbers[7];
        double[] n8 = numbers[8];
        double[] n9 = numbers[9];
        int[] c0 = categories[0];
        int[] c1 = categories[1];
        int[] c2 = categories[2];
        int[] c3 = categories[3];
        int[] c4 = categories[4];
        int[] o0 = counts[0];
        int[] o1 = counts[1];
        int[] o2 = counts[2];
        int[] o3 = counts[3];
        int[] o4 = counts[4];
        ThreeLargest losses = new ThreeLargest();
        for (int i = 0; i < vetoed.length; i++) {
            double p1 = R01[tier(n0[i], 10, 25, 50, 75)];
            double p2 = R02[tier(n1[i], 20, 40, 60, 80)];
            double p3 = R03[tier(n2[i], 5, 15, 45, 90)];
            double p4 = R04[tier(n3[i], 12.5, 37.5, 62.5, 87.5)];
            double p5 = R05[tier(n4[i], 30, 50, 70, 95)];
            double p6 = R06[tier(n5[i], 1, 3, 10, 60)];
            double p7 = R07[tier(n6[i], 33, 55, 66, 77)];
            double p8 = R08[tier(n7[i], 8, 16, 32, 64)];
            double p9 = R09[tier(n8[i], 22, 44, 66, 88)];
            double p10 = R10[tier(n9[i], 50, 60, 70, 80)];
            double p11 = R11[c0[i]];
            double p12 = R12[c1[i]];
            double p13 = R13[c2[i]];
            double p14 = R14[c3[i]];
            double p15 = R15[c4[i]];
            double p16 = Math.max(-20, -4.0 * o0[i]);
            double p17 = Math.max(-30, -7.5 * o1[i]);
            double p18 = Math.max(-10, -2.0 * o2[i]);
            double p19 = Math.min(15, 3.0 * o3[i]);
            double p20 = Math.min(22, 5.5 * o4[i]);
            double total = 300 + p1 + p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13 + p14 + p15 + p16
                    + p17 + p18 + p19 + p20;
            losses.clear();
            losses.offer(35 - p1, 0);
            losses.offer(40 - p2, 1);
            losses.offer(24 - p3, 2);
            losses.offer(25 - p4, 3);
            losses.offer(45 - p5, 4);
            losses.offer(50 - p6, 5);
            losses.offer(15 - p7, 6);
            losses.offer(30 - p8, 7);
            losses.offer(28 - p9, 8);
            losses.offer(42 - p10, 9);
            losses.offer(25 - p11, 10);
            losses.offer(12 - p12, 11);
            losses.offer(60 - p13, 12);
            losses.offer(22 - p14, 13);
            losses.offer(16 - p15, 14);
            losses.offer(-p16, 15);
            losses.offer(-p17, 16);
            losses.offer(-p18, 17);
            losses.offer(15 - p19, 18);
            losses.offer(22 - p20, 19);
            answers.put(i, total, vetoed[i] ? 4 : 4 - tier(total, 475, 520, 565, 610), losses);
        }
        return answers;
    }

    /** The number of bounds at or below a value. */
    private static int tier(double value, double first, double second, double third, double fourth) {
        return (value >= first ? 1 : 0)
                + (value >= second ? 1 : 0)
                + (value >= third ? 1 : 0)
                + (value >= fourth ? 1 : 0);
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

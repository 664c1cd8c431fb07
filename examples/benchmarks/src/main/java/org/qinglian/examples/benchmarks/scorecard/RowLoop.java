package org.qinglian.examples.benchmarks.scorecard;

import java.util.List;

/** One loop over objects, written by hand (手写行循环), as an application would have it that knows the scorecard. */
final class RowLoop implements ScorecardEngine<Answers> {
    private static final int LOWEST_GRADE = 4;

    private final List<SubjectBean> beans;
    private final Answers answers;

    RowLoop(Subjects subjects) {
        beans = SubjectBean.of(subjects);
        answers = Answers.of(subjects.size());
    }

    @Override
    public Answers score() {
        ThreeLargest losses = new ThreeLargest();
        for (int row = 0; row < beans.size(); row++) {
            SubjectBean bean = beans.get(row);
            losses.clear();
            double total = 300 + tiers(bean, losses) + categories(bean, losses) + occurrences(bean, losses);
            answers.put(row, total, grade(total, bean.veto()), losses);
        }
        return answers;
    }

    private static double tiers(SubjectBean bean, ThreeLargest losses) {
        return tier(bean.n0(), 10, 25, 50, 75, 0, 8, 17.5, 26, 35, 35, losses, 0)
                + tier(bean.n1(), 20, 40, 60, 80, 40, 31, 20.5, 9, 0, 40, losses, 1)
                + tier(bean.n2(), 5, 15, 45, 90, 0, 12, 24, 18, 6.5, 24, losses, 2)
                + tier(bean.n3(), 12.5, 37.5, 62.5, 87.5, 5, 10, 15, 20, 25, 25, losses, 3)
                + tier(bean.n4(), 30, 50, 70, 95, 0, 5.5, 16, 28, 45, 45, losses, 4)
                + tier(bean.n5(), 1, 3, 10, 60, 50, 36, 22, 11, 0, 50, losses, 5)
                + tier(bean.n6(), 33, 55, 66, 77, 3, 6, 9, 12, 15, 15, losses, 6)
                + tier(bean.n7(), 8, 16, 32, 64, 0, 7, 14.5, 22, 30, 30, losses, 7)
                + tier(bean.n8(), 22, 44, 66, 88, 28, 21, 14, 7, 0, 28, losses, 8)
                + tier(bean.n9(), 50, 60, 70, 80, 0, 10.5, 21, 32, 42, 42, losses, 9);
    }

    private static double tier(
            double value,
            double first,
            double second,
            double third,
            double fourth,
            double lowest,
            double fromFirst,
            double fromSecond,
            double fromThird,
            double fromFourth,
            double best,
            ThreeLargest losses,
            int item) {
        double points;
        if (value < first) {
            points = lowest;
        } else if (value < second) {
            points = fromFirst;
        } else if (value < third) {
            points = fromSecond;
        } else {
            points = value < fourth ? fromThird : fromFourth;
        }
        losses.offer(best - points, item);
        return points;
    }

    private static double categories(SubjectBean bean, ThreeLargest losses) {
        double owner = category(bean.c0(), "soe", 25, "private", 18, "foreign", 20.5, 5);
        double region = category(bean.c1(), "east", 12, "central", 10, "west", 8, 9);
        double rating = category(bean.c2(), "AAA", 60, "AA", 45, "A", 30, 10);
        double tenure = category(bean.c3(), "owner", 22, "tenant", 14.5, "dormitory", 8, 0);
        double reports = category(bean.c4(), "monthly", 16, "quarterly", 12, "yearly", 6, 0);
        losses.offer(25 - owner, 10);
        losses.offer(12 - region, 11);
        losses.offer(60 - rating, 12);
        losses.offer(22 - tenure, 13);
        losses.offer(16 - reports, 14);
        return owner + region + rating + tenure + reports;
    }

    private static double category(
            String code,
            String first,
            double ofFirst,
            String second,
            double ofSecond,
            String third,
            double ofThird,
            double ofLast) {
        if (code.equals(first)) {
            return ofFirst;
        }
        if (code.equals(second)) {
            return ofSecond;
        }
        return code.equals(third) ? ofThird : ofLast;
    }

    private static double occurrences(SubjectBean bean, ThreeLargest losses) {
        double first = Math.max(-20, -4.0 * bean.o0());
        double second = Math.max(-30, -7.5 * bean.o1());
        double third = Math.max(-10, -2.0 * bean.o2());
        double fourth = Math.min(15, 3.0 * bean.o3());
        double fifth = Math.min(22, 5.5 * bean.o4());
        losses.offer(-first, 15);
        losses.offer(-second, 16);
        losses.offer(-third, 17);
        losses.offer(15 - fourth, 18);
        losses.offer(22 - fifth, 19);
        return first + second + third + fourth + fifth;
    }

    private static int grade(double total, boolean vetoed) {
        if (vetoed || total < 475) {
            return LOWEST_GRADE;
        }
        if (total < 520) {
            return 3;
        }
        if (total < 565) {
            return 2;
        }
        return total < 610 ? 1 : 0;
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

package org.qinglian.examples.benchmarks.scorecard;

/** From the points of the items of a subject to its answer (汇总), for engines that leave that to the application. */
final class PointsTally {
    private final double base;
    private final double[] best;
    private final double[] bounds;
    private final ThreeLargest losses = new ThreeLargest();

    PointsTally(ScorecardModel model) {
        base = model.base().doubleValue();
        best = model.items().stream()
                .mapToDouble(item -> item.best().doubleValue())
                .toArray();
        bounds = model.bands().stream()
                .flatMap(band -> band.from().stream())
                .mapToDouble(Number::doubleValue)
                .toArray();
    }

    /** Writes the answer for a subject with these points, in the order of the items. */
    void put(double[] points, boolean vetoed, Answers answers, int row) {
        losses.clear();
        double total = base;
        for (int item = 0; item < best.length; item++) {
            total += points[item];
            losses.offer(best[item] - points[item], item);
        }
        answers.put(row, total, vetoed ? bounds.length : grade(total), losses);
    }

    private int grade(double total) {
        int place = 0;
        while (place < bounds.length && total < bounds[place]) {
            place++;
        }
        return place;
    }
}

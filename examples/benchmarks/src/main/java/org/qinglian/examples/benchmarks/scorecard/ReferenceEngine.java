package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The scorecard worked in the plainest way, in {@code BigDecimal}, straight from the data: what every engine must find. */
final class ReferenceEngine implements ScorecardEngine<Answers> {
    private final Subjects subjects;
    private final ScorecardModel model;
    private final List<ScorecardItem> items;

    ReferenceEngine(Subjects subjects) {
        this.subjects = subjects;
        this.model = subjects.model();
        this.items = model.items();
    }

    @Override
    public Answers score() {
        Answers answers = Answers.of(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            score(row, answers);
        }
        return answers;
    }

    private void score(int row, Answers answers) {
        List<BigDecimal> points = points(row);
        BigDecimal total = points.stream().reduce(model.base(), BigDecimal::add);
        answers.totals()[row] = total.doubleValue();
        answers.grades()[row] = (byte) grade(total, subjects.vetoed()[row]);
        List<Integer> byLoss = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(
                                item -> items.get(item).best().subtract(points.get(item)))
                        .reversed())
                .toList();
        answers.first()[row] = byLoss.get(0).byteValue();
        answers.second()[row] = byLoss.get(1).byteValue();
        answers.third()[row] = byLoss.get(2).byteValue();
    }

    private List<BigDecimal> points(int row) {
        List<BigDecimal> points = new ArrayList<>();
        for (int i = 0; i < model.tiers().size(); i++) {
            points.add(model.tiers().get(i).points(BigDecimal.valueOf(subjects.hundredths()[i][row], Subjects.SCALE)));
        }
        for (int i = 0; i < model.categories().size(); i++) {
            points.add(model.categories().get(i).points(subjects.category(i, row)));
        }
        for (int i = 0; i < model.occurrences().size(); i++) {
            points.add(model.occurrences().get(i).points(subjects.counts()[i][row]));
        }
        return points;
    }

    private int grade(BigDecimal total, boolean vetoed) {
        return vetoed
                ? model.lowestGrade()
                : (int) model.bands().stream()
                        .filter(band -> band.from()
                                .filter(from -> total.compareTo(from) < 0)
                                .isPresent())
                        .count();
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

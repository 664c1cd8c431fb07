package org.qinglian.examples.benchmarks.scorecard;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aviator with a compiled expression for each item (逐项表达式), as systems have it whose users edit items one by one. */
final class AviatorItems implements ScorecardEngine<Answers> {
    private final Expression[] items;
    private final List<Map<String, Object>> environments;
    private final boolean[] vetoed;
    private final PointsTally tally;
    private final Answers answers;

    AviatorItems(Subjects subjects) {
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        items = AviatorFormulas.of(subjects.model()).stream()
                .map(aviator::compile)
                .toArray(Expression[]::new);
        environments = new ArrayList<>(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            Map<String, Object> environment = new HashMap<>();
            subjects.putInto(environment, row);
            environments.add(environment);
        }
        vetoed = subjects.vetoed();
        tally = new PointsTally(subjects.model());
        answers = Answers.of(subjects.size());
    }

    @Override
    public Answers score() {
        double[] points = new double[items.length];
        for (int row = 0; row < vetoed.length; row++) {
            Map<String, Object> environment = environments.get(row);
            for (int item = 0; item < items.length; item++) {
                points[item] = (double) items[item].execute(environment);
            }
            tally.put(points, vetoed[row], answers, row);
        }
        return answers;
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

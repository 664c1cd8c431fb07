package org.qinglian.examples.benchmarks.scorecard;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Aviator with one compiled expression for the points of all items (单一脚本), executed on an environment that the expression
 * itself makes. Total, grade and losses are left to the application: variables within the script take twice as long.
 */
final class AviatorScript implements ScorecardEngine<Answers> {
    private final Expression script;
    private final int items;
    private final List<Map<String, Object>> environments;
    private final boolean[] vetoed;
    private final PointsTally tally;
    private final Answers answers;

    AviatorScript(Subjects subjects) {
        List<String> formulas = AviatorFormulas.of(subjects.model());
        script = AviatorEvaluator.newInstance().compile("tuple(" + String.join(", ", formulas) + ")");
        items = formulas.size();
        environments = new ArrayList<>(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            Map<String, Object> environment = script.newEnv();
            subjects.putInto(environment, row);
            environments.add(environment);
        }
        vetoed = subjects.vetoed();
        tally = new PointsTally(subjects.model());
        answers = Answers.of(subjects.size());
    }

    @Override
    public Answers score() {
        double[] points = new double[items];
        for (int row = 0; row < vetoed.length; row++) {
            Object[] found = (Object[]) script.execute(environments.get(row));
            for (int item = 0; item < items; item++) {
                points[item] = (double) found[item];
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

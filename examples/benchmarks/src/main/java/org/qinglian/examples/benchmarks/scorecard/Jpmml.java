package org.qinglian.examples.benchmarks.scorecard;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.InputField;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.xml.sax.SAXException;

/** JPMML-Evaluator: one verified evaluator for all subjects, whose arguments were prepared beforehand (PMML 计算). */
final class Jpmml implements ScorecardEngine<Answers> {
    private final Evaluator evaluator;
    private final List<Map<String, Object>> arguments;
    private final Map<String, Byte> grades = new HashMap<>();
    private final Map<String, Byte> items = new HashMap<>();
    private final Answers answers;

    Jpmml(Subjects subjects) {
        ScorecardModel model = subjects.model();
        evaluator = evaluator(PmmlScorecard.of(model));
        arguments = new ArrayList<>(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            arguments.add(arguments(subjects, row));
        }
        model.bands().forEach(band -> grades.put(band.grade(), (byte) grades.size()));
        model.items().forEach(item -> items.put(item.id(), (byte) items.size()));
        answers = Answers.of(subjects.size());
    }

    private static Evaluator evaluator(String pmml) {
        try {
            return new LoadingModelEvaluatorBuilder()
                    .load(new ByteArrayInputStream(pmml.getBytes(StandardCharsets.UTF_8)))
                    .build()
                    .verify();
        } catch (ParserConfigurationException | SAXException | JAXBException e) {
            throw new IllegalStateException("The scorecard is no PMML that can be read.", e);
        }
    }

    private Map<String, Object> arguments(Subjects subjects, int row) {
        Map<String, Object> facts = new HashMap<>();
        subjects.putInto(facts, row);
        Map<String, Object> prepared = new LinkedHashMap<>();
        for (InputField field : evaluator.getInputFields()) {
            prepared.put(field.getName(), field.prepare(facts.get(field.getName())));
        }
        return prepared;
    }

    @Override
    public Answers score() {
        for (int row = 0; row < arguments.size(); row++) {
            Map<String, ?> found = evaluator.evaluate(arguments.get(row));
            answers.totals()[row] = (double) get(found, PmmlScorecard.TOTAL);
            answers.grades()[row] = place(grades, found, PmmlScorecard.GRADE);
            answers.first()[row] = place(items, found, PmmlScorecard.LOSSES.get(0));
            answers.second()[row] = place(items, found, PmmlScorecard.LOSSES.get(1));
            answers.third()[row] = place(items, found, PmmlScorecard.LOSSES.get(2));
        }
        return answers;
    }

    private static byte place(Map<String, Byte> places, Map<String, ?> found, String field) {
        return Objects.requireNonNull(places.get(get(found, field)), field);
    }

    private static Object get(Map<String, ?> found, String field) {
        return Objects.requireNonNull(found.get(field), field);
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

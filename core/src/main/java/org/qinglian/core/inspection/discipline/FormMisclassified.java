package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.FormApplication;
import org.qinglian.core.discipline.FormClassifier;
import org.qinglian.core.discipline.FormOfDiscipline;

/** The form that counts is the one of the heaviest measure, or was turned into it on record (形态归类不符). */
final class FormMisclassified implements Check {
    @Override
    public String id() {
        return "discipline.form-misclassified";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第五条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        FormClassifier classifier = FormClassifier.by(inspected.norms(DisciplineNorms.standard()));
        List<FormApplication> applications = inspected.programme().discipline().forms();
        for (int i = 0; i < applications.size(); i++) {
            FormApplication application = applications.get(i);
            Optional<FormOfDiscipline> expected = classifier.classify(application.measures());
            if (expected.isEmpty()) {
                verdicts.notAssessable(application, "discipline.form-misclassified.no-measure", Map.of());
            } else {
                verdicts.expect(
                        expected.get() == application.original() && application.isTransformedConsistently(),
                        application,
                        "/discipline/forms/" + i + "/form",
                        Map.of("found", application.form(), "expected", expected.get()));
            }
        }
    }
}

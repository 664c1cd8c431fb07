package org.qinglian.core.discipline;

import java.util.Collection;
import java.util.Optional;

/** Tells which form measures amount to (形态归类): the heaviest wins. Immutable and thread-safe. */
public final class FormClassifier {
    private final DisciplineNorms norms;

    private FormClassifier(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static FormClassifier standard() {
        return by(DisciplineNorms.standard());
    }

    public static FormClassifier by(DisciplineNorms norms) {
        return new FormClassifier(norms);
    }

    /** The form of one measure; empty if it is not known. */
    public Optional<FormOfDiscipline> form(FormMeasure measure) {
        return Optional.ofNullable(norms.forms().get(measure));
    }

    /** The form of several measures taken together; empty if there are none, or if one of them is not known. */
    public Optional<FormOfDiscipline> classify(Collection<FormMeasure> measures) {
        if (measures.stream().anyMatch(measure -> form(measure).isEmpty())) {
            return Optional.empty();
        }
        return measures.stream()
                .map(measure -> form(measure).orElseThrow())
                .reduce((one, other) -> other.isHeavierThan(one) ? other : one);
    }
}

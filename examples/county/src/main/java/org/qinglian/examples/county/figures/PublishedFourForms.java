package org.qinglian.examples.county.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.discipline.FormFigures;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.PublishedNumber;

/**
 * A published row of four-forms statistics (监督执纪“四种形态”统计).
 *
 * @param period the period as printed, for example {@code 2023-Q1}
 * @param scope the place
 * @param report its numbers
 * @param source where it was printed
 */
public record PublishedFourForms(String period, LocalizedText scope, FourFormsReport report, LocalizedText source) {
    /** The four forms, in person-times. */
    public FormFigures forms() {
        return report.forms().orElseThrow();
    }

    /** The share of each form in percent at one decimal by largest remainder: together 100.0. */
    public List<BigDecimal> shares() {
        return LargestRemainder.percentages(numbers(), 1);
    }

    /** Person-times of the first to the fourth form. */
    public List<Long> numbers() {
        return forms().each().stream()
                .map(PublishedNumber::value)
                .map(BigDecimal::longValueExact)
                .toList();
    }

    /** What must hold among the numbers of the row. */
    public List<FigureCheck> checks() {
        return report.identities().stream()
                .map(identity -> new FigureCheck(report.id().id(), identity))
                .toList();
    }
}

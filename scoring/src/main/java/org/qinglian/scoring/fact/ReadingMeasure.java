package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * The number of a {@link Reading} (数值). Without the reading it is missing.
 *
 * @param reading the name of the reading
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
public record ReadingMeasure(
        @NotBlank String reading,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public List<String> readingNames() {
        return List.of(reading);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new ReadingNumbers(rows, reading, unit);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        Optional<Reading> found = facts.reading(subject, reading);
        return found.isPresent() ? List.of(Citation.of(found.get())) : List.of();
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        if (unit.isEmpty()) {
            return List.of();
        }
        return facts.reading(subject, reading)
                .map(found -> StatedUnit.note(found.unit(), unit))
                .orElse(List.of());
    }
}

package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * An attribute of the subject, or the code of a {@link Reading} of that name (类别), for example the field of a branch.
 * Without either it is missing.
 *
 * @param attribute the name of the attribute
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
public record CategoryMeasure(
        @NotBlank String attribute,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    @Override
    public ColumnKind column() {
        return ColumnKind.CODE;
    }

    @Override
    public List<String> codesFrom() {
        return List.of(attribute);
    }

    @Override
    public List<String> readingNames() {
        return List.of(attribute);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new SubjectCodes(rows, attribute);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return facts.reading(subject, attribute).map(Citation::of).map(List::of).orElse(List.of());
    }
}

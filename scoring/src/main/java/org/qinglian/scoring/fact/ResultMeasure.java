package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * The score or grade that another scheme gave the same subject (他项结果), for example the grade in the fortress index.
 * Without that result it is missing.
 *
 * @param scheme the identifier of the other scheme
 * @param part its score or its grade
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
public record ResultMeasure(
        @NotBlank String scheme,
        @NotNull ResultPart part,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    @Override
    public ColumnKind column() {
        return part == ResultPart.SCORE ? ColumnKind.NUMBER : ColumnKind.CODE;
    }

    @Override
    public List<String> codesFrom() {
        return part == ResultPart.SCORE ? List.of() : List.of(part.code());
    }

    @Override
    public List<String> readingNames() {
        return List.of(part.reading(scheme));
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return part == ResultPart.SCORE
                ? new ReadingNumbers(rows, part.reading(scheme))
                : new SubjectCodes(rows, part.reading(scheme));
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return facts.reading(subject, part.reading(scheme)).map(Citation::of).stream()
                .toList();
    }
}

package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * What several results of a scheme come to (汇总计量): of one subject over the periods that lie in this one, such as the months of
 * a quarter; or of those who belong to it, such as the members of a branch. Without a result it is missing.
 *
 * <p>A result counts once, for whom it belonged to when it was made: who has moved stays where it was scored.
 *
 * @param scheme the scheme whose results are taken; last period's of this very scheme are a carry-over
 * @param take what is made of them
 * @param across the attribute of those who were scored that names whom they belong to, such as {@code branch} or, of a
 *     household, {@code member}; absent where it is one subject over several periods
 * @param grades the grades that a share or count counts
 * @param parts how many results there should be, such as 3 months of a quarter; any number if absent
 * @param incomplete what fewer mean; missing if absent
 * @param previous whether results of the period before are taken in place of those of this one
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RollupMeasure(
        @NotBlank String scheme,
        @NotNull RollupTake take,
        Optional<@Size(min = 1) String> across,
        List<String> grades,
        Optional<@Min(1) Integer> parts,
        Optional<Incomplete> incomplete,
        Optional<Boolean> previous,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public RollupMeasure {
        grades = Copy.list(grades);
    }

    public static RollupMeasureBuilder builder() {
        return new RollupMeasureBuilder();
    }

    /** What fewer results than there should be mean. */
    public Incomplete ifIncomplete() {
        return incomplete.orElse(Incomplete.MISSING);
    }

    /** Whether results of the period before are taken. */
    public boolean isOfPeriodBefore() {
        return previous.orElse(false);
    }

    /** Whether it counts grades, not scores. */
    public boolean countsGrades() {
        return take == RollupTake.SHARE || take == RollupTake.COUNT;
    }

    /** The name of the reading under which it stands among the facts; the same for the same roll-up. */
    public String reading() {
        return String.join(
                ":",
                "rollup",
                scheme,
                take.code(),
                across.orElse(""),
                String.join("+", grades),
                parts.map(String::valueOf).orElse(""),
                ifIncomplete().code(),
                isOfPeriodBefore() ? "previous" : "");
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public List<String> readingNames() {
        return List.of(reading());
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new ReadingNumbers(rows, reading());
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return facts.reading(subject, reading()).map(Citation::of).stream().toList();
    }
}

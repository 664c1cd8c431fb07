package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * Where a subject stands among its peers by another measure (组内位次): first of its size group, or in the upper tenth. Points
 * come of it by tiers.
 *
 * <p>Peers are the subjects that are scored together and agree in an attribute. A subject without that attribute, or
 * without the other measure, has no standing and is not counted in a group.
 *
 * @param of the name of the measure by which they are compared, one of numbers
 * @param within the attribute that makes the peer groups, such as {@code township}; all are peers if absent
 * @param better which numbers come first
 * @param as as what it is said
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StandingMeasure(
        @NotBlank String of,
        Optional<String> within,
        @NotNull Better better,
        @NotNull StandingForm as,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public Optional<BigDecimal> leastWhole() {
        return Optional.of(BigDecimal.ONE).filter(first -> saysRank());
    }

    /** Whether it is a place and no share. */
    public boolean saysRank() {
        return as == StandingForm.RANK;
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new Standings(rows, this);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return List.of();
    }
}

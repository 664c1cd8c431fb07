package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;

/**
 * A monthly bulletin on violations of the spirit of the Eight-point Decision (查处违反中央八项规定精神问题情况月报): the month, and the
 * year to date.
 *
 * @param id its identifier
 * @param scope the country or place, in words; bulletins of one scope follow each other
 * @param month the month
 * @param sequence its number in the series, from 1
 * @param figures the figures of the month
 * @param yearToDate those from January on, the month included
 */
@Value.Builder
public record MonthlyBulletin(
        @NotNull Ref<MonthlyBulletin> id,
        @NotBlank String scope,
        @NotNull Period month,
        Optional<@Positive Integer> sequence,
        @NotNull @Valid BulletinFigures figures,
        Optional<@Valid BulletinFigures> yearToDate)
        implements Identified<MonthlyBulletin>, WithMonthlyBulletin {
    public static MonthlyBulletinBuilder builder() {
        return new MonthlyBulletinBuilder();
    }

    /** Whether nothing comes before it in its year. */
    public boolean opensYear() {
        return month.start().getMonthValue() == 1;
    }

    /**
     * That the year to date is that of the month before and this month together, measure by measure as far as they
     * are there.
     *
     * @param before the year to date of the month before; nothing in January
     */
    public List<FigureIdentity> follows(BulletinNumbers before) {
        List<FigureIdentity> identities = new ArrayList<>();
        BulletinNumbers expected = before.plus(figures.total());
        for (BulletinMeasure measure : BulletinMeasure.values()) {
            yearToDate
                    .map(BulletinFigures::total)
                    .flatMap(total -> total.number(measure))
                    .ifPresent(found -> expected.number(measure)
                            .ifPresent(computed -> identities.add(FigureIdentity.of(
                                    "discipline.identity.year-to-date",
                                    Map.of("measure", measure),
                                    found.toString(),
                                    computed.toString(),
                                    found.equals(computed)))));
        }
        return identities;
    }
}

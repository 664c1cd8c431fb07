package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Norms;
import org.qinglian.core.organization.CadreRank;

/**
 * The norms by which accountability is judged (问责标准).
 *
 * @param editions the rules over time; standard: {@link AccountabilityRegulations#standard()}
 * @param managedRanks at which level each rank is managed; standard: one level above the rank's own (下管一级), which is the
 *     rule of thumb of cadre management and our assumption, since lists of managed posts (管理名单) are local
 * @param exposeWithin within what time from its announcement a measure that is to be made public is; standard: 1 month, our
 *     assumption, since no edition states a time
 * @param lowestRanks the ranks that count as lowest for the alarm of generalisation (问责泛化); standard: general cadres and
 *     others, who lead nothing
 * @param mostLowestPercent the largest share of persons of these ranks among the persons held to account, in percent; standard:
 *     50, our assumption, since no figure is published
 * @param fewestForAlarm the least number of persons held to account on which the alarm is judged; standard: 10, our assumption
 */
@Value.Builder
public record AccountabilityNorms(
        @NotNull Editions<AccountabilityRules> editions,
        List<@Valid ManagedRank> managedRanks,
        @NotNull TimeLimit exposeWithin,
        List<CadreRank> lowestRanks,
        @Positive int mostLowestPercent,
        @Positive int fewestForAlarm)
        implements Norms, WithAccountabilityNorms {
    private static final int HALF = 50;
    private static final int ENOUGH = 10;

    public AccountabilityNorms {
        managedRanks = Copy.list(managedRanks);
        lowestRanks = Copy.list(lowestRanks);
    }

    public static AccountabilityNormsBuilder builder() {
        return new AccountabilityNormsBuilder();
    }

    /** The published editions, and our assumptions where nothing is published. */
    public static AccountabilityNorms standard() {
        return builder()
                .editions(AccountabilityRegulations.standard())
                .addManagedRanks(
                        new ManagedRank(CadreRank.BUREAU, Level.PROVINCE),
                        new ManagedRank(CadreRank.COUNTY, Level.CITY),
                        new ManagedRank(CadreRank.TOWNSHIP, Level.COUNTY),
                        new ManagedRank(CadreRank.GENERAL, Level.TOWNSHIP),
                        new ManagedRank(CadreRank.OTHER, Level.TOWNSHIP))
                .exposeWithin(TimeLimit.months(1))
                .addLowestRanks(CadreRank.GENERAL, CadreRank.OTHER)
                .mostLowestPercent(HALF)
                .fewestForAlarm(ENOUGH)
                .build();
    }

    /** The rules in force on a day, if any were. */
    public Optional<AccountabilityRules> rules(LocalDate day) {
        return editions.on(day).map(Edition::content);
    }

    /** At which level cadres of a rank are managed, where that is on record. */
    public Optional<Level> managedAt(CadreRank rank) {
        return managedRanks.stream()
                .filter(managed -> managed.rank() == rank)
                .map(ManagedRank::managedAt)
                .findFirst();
    }
}

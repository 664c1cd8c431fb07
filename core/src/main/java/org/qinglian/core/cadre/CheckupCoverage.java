package org.qinglian.core.cadre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Cadre;

/**
 * Who of a round was checked (体检覆盖率), the two populations apart: 294 of 294 managed cadres, 116 of 116 reserve cadres.
 *
 * @param managed those checked of the managed cadres
 * @param reserve those checked of the reserve cadres
 * @param unchecked who was not, in the order of the round
 */
public record CheckupCoverage(Share managed, Share reserve, List<Ref<Cadre>> unchecked) {
    public CheckupCoverage {
        unchecked = Copy.list(unchecked);
    }

    /**
     * The coverage of a round: checked is who was audited by the organisation by the end of a day.
     *
     * @param checkups the check-ups of every round
     */
    public static CheckupCoverage of(CheckupRound round, Collection<Checkup> checkups, LocalDate asOf) {
        Set<Ref<Cadre>> checked = new HashSet<>();
        checkups.stream()
                .filter(checkup -> checkup.round().equals(round.id()))
                .filter(checkup -> checkup.hasReached(CheckupState.ORG_AUDITED, asOf))
                .forEach(checkup -> checked.add(checkup.subject()));
        return new CheckupCoverage(
                share(round.managed(), checked),
                share(round.reserve(), checked),
                Stream.concat(round.managed().stream(), round.reserve().stream())
                        .filter(cadre -> !checked.contains(cadre))
                        .distinct()
                        .toList());
    }

    private static Share share(List<Ref<Cadre>> population, Set<Ref<Cadre>> checked) {
        List<Ref<Cadre>> distinct = population.stream().distinct().toList();
        return new Share(distinct.stream().filter(checked::contains).count(), distinct.size());
    }
}

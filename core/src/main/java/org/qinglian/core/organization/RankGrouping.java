package org.qinglian.core.organization;

import java.util.Arrays;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;

/**
 * How a published table puts the ranks of cadres together (职级分组): every rank stands in exactly one of its groups.
 *
 * <p>The two national tables differ, and figures of one cannot be split into the other; a rank is kept as it is and folded
 * when a table is made: {@code CadreRank.GENERAL.foldTo(RankGrouping.EIGHT_RULES)} is 乡科级及以下. A host may define a further
 * grouping.
 *
 * @param code the stable code, for example {@code "eight-rules"}
 * @param groups the groups, highest first
 */
public record RankGrouping(String code, List<RankGroup> groups) {
    /** The four-forms bulletin (运用“四种形态”情况): each rank for itself. */
    public static final RankGrouping FOUR_FORMS = new RankGrouping(
            "four-forms",
            Arrays.stream(CadreRank.values())
                    .map(rank -> RankGroup.of(rank, rank.label()))
                    .toList());

    /** The table of the eight rules (查处违反中央八项规定精神问题情况): 地厅级 for 厅局级, and 乡科级及以下 for the last three. */
    public static final RankGrouping EIGHT_RULES = new RankGrouping(
            "eight-rules",
            List.of(
                    RankGroup.of(CadreRank.PROVINCIAL, CadreRank.PROVINCIAL.label()),
                    RankGroup.of(CadreRank.BUREAU, LocalizedText.of("地厅级", "bureau (prefecture)")),
                    RankGroup.of(CadreRank.COUNTY, CadreRank.COUNTY.label()),
                    new RankGroup(
                            "township-and-below",
                            LocalizedText.of("乡科级及以下", "township and below"),
                            List.of(CadreRank.TOWNSHIP, CadreRank.GENERAL, CadreRank.OTHER))));

    public RankGrouping {
        groups = Copy.list(groups);
        for (CadreRank rank : CadreRank.values()) {
            long places = groups.stream()
                    .filter(group -> group.ranks().contains(rank))
                    .count();
            if (places != 1) {
                throw InvalidValueException.of("value.rank-grouping", rank.code());
            }
        }
    }

    /** The group in which {@code rank} stands. */
    public RankGroup group(CadreRank rank) {
        return groups.stream()
                .filter(group -> group.ranks().contains(rank))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.qinglian.core.organization;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * One row of a {@link RankGrouping} (职级档), for example 乡科级及以下 with three ranks in it.
 *
 * @param code the stable code, unique in its grouping, for example {@code "township-and-below"}
 * @param label as the table prints it
 * @param ranks the ranks that it takes in, highest first
 */
public record RankGroup(String code, LocalizedText label, List<CadreRank> ranks) {
    public RankGroup {
        ranks = Copy.list(ranks);
    }

    /** A row of its own for one rank, under its code. */
    public static RankGroup of(CadreRank rank, LocalizedText label) {
        return new RankGroup(rank.code(), label, List.of(rank));
    }

    @Override
    public String toString() {
        return code;
    }
}

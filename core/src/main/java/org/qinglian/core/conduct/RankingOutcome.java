package org.qinglian.core.conduct;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Who belongs on a ranking list by its rule (排名结果).
 *
 * @param list the list
 * @param red those who belong on the red list, group by group, in the order of the entries
 * @param black those who belong on the black list, likewise
 * @param escalations what is proposed for those among the last
 */
public record RankingOutcome(Ref<RankingList> list, List<Actor> red, List<Actor> black, List<Escalation> escalations) {
    public RankingOutcome {
        red = Copy.list(red);
        black = Copy.list(black);
        escalations = Copy.list(escalations);
    }
}

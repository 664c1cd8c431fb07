package org.qinglian.core.care;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;
import org.qinglian.core.discipline.SanctionDecision;

/**
 * How many of those who were sanctioned were visited (回访覆盖率), and by name of the decision who was not.
 *
 * @param share the visited ones of all that are to be visited
 * @param unvisited the decisions without a revisit, in the order of the register
 */
public record RevisitCoverage(Share share, List<SanctionDecision> unvisited) {
    public RevisitCoverage {
        unvisited = Copy.list(unvisited);
    }
}

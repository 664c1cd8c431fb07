package org.qinglian.core.responsibility;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * How many duties somebody holds (责任覆盖): a share, and by name all that nobody holds.
 *
 * @param share the held ones of all
 * @param unowned those that nobody holds, in the order of the register
 */
public record DutyCoverage(Share share, List<Duty> unowned) {
    public DutyCoverage {
        unowned = Copy.list(unowned);
    }
}

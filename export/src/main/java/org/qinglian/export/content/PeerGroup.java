package org.qinglian.export.content;

import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * The grades within a peer group (分组等次), for example of one township. It compares shares; it ranks nobody.
 *
 * @param group the group
 * @param scored how many subjects of it have a score
 * @param grades the number in each grade, best first
 */
public record PeerGroup(NamedRecord group, int scored, List<GradeCount> grades) {
    public PeerGroup {
        grades = Copy.list(grades);
    }
}

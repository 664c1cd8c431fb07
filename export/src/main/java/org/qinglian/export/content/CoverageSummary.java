package org.qinglian.export.content;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;

/**
 * A full coverage (全覆盖): the share, and by name what is not covered. A rate never stands without it.
 *
 * @param dimension the code of the dimension, for example {@code member-household}
 * @param title its title
 * @param share the covered ones of all that are to be covered
 * @param uncovered what is not covered
 * @param excluded how many are left out with a reason that holds
 */
public record CoverageSummary(
        String dimension, LocalizedText title, Share share, List<NamedRecord> uncovered, int excluded) {
    public CoverageSummary {
        uncovered = Copy.list(uncovered);
    }
}

package org.qinglian.core.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * Who looks after how many in a dimension of coverage (承担情况), and how that is spread.
 *
 * @param dimension the code of the dimension
 * @param title its title
 * @param byCoverer for each who covers anything the number covered, in the order of the register
 * @param distribution how it is spread
 */
public record CoverageLoad(
        String dimension, LocalizedText title, Map<Ref<?>, Integer> byCoverer, Distribution distribution) {
    public CoverageLoad {
        byCoverer = Collections.unmodifiableMap(new LinkedHashMap<>(byCoverer));
    }
}

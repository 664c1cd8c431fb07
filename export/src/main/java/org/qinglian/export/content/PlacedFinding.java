package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.core.check.Finding;
import org.qinglian.core.document.Location;

/**
 * A finding and where in the files it is seen (定位的检查发现).
 *
 * @param finding the finding
 * @param place the file and line, if the programme was read from files
 */
public record PlacedFinding(Finding finding, Optional<Location> place) {
    /** The file and line, {@code coverage/households.json:12}; else the pointer into the programme. */
    public String where() {
        return place.map(Figures::place).orElse(finding.pointer());
    }
}

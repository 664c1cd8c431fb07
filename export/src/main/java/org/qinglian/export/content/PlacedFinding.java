package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.core.check.Finding;
import org.qinglian.core.document.Location;

/**
 * A finding, whom it concerns, and where in the files it is seen (定位的检查发现).
 *
 * @param finding the finding
 * @param concerned the record and its unit
 * @param place the file and line, if the programme was read from files
 */
public record PlacedFinding(Finding finding, Concerned concerned, Optional<Location> place) {
    /** The file and line, {@code coverage/households.json:12}; else the pointer into the programme. */
    public String where() {
        return place.map(Figures::place).orElse(finding.pointer());
    }
}

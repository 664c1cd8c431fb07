package org.qinglian.examples.county;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.programme.Programme;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Facts;

/**
 * What came of a county (县域结果).
 *
 * @param programme its programme, as read
 * @param facts its facts, as derived and read
 * @param inspection what its inspection found
 * @param scorings its three indices
 */
record CountyResult(Loaded<Programme> programme, Loaded<Facts> facts, Inspection inspection, List<Scoring> scorings) {
    CountyResult {
        scorings = List.copyOf(scorings);
    }

    /** Everything that was wrong with the files. */
    List<Problem> problems() {
        return Stream.concat(programme.problems().stream(), facts.problems().stream())
                .toList();
    }
}

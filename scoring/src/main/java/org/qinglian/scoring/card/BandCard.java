package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.scheme.Band;

/**
 * A better grade for which the score would do (未得等次), and whose extra condition kept it from the subject.
 *
 * @param band the band
 * @param known whether the condition is known not to hold; if not, it cannot be told
 * @param reason the condition and what was found
 * @param facts the facts that the condition rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BandCard(Band band, boolean known, LocalizedText reason, List<Citation> facts) {
    public BandCard {
        facts = Copy.list(facts);
    }
}

package org.qinglian.scoring.card;

import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.Band;

/**
 * A better grade for which the score would do (未得等次), and whose extra condition kept it from the subject.
 *
 * @param band the band
 * @param known whether the condition is known not to hold; if not, it cannot be told
 * @param reason the condition and what was found
 */
public record BandCard(Band band, boolean known, LocalizedText reason) {}

package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * A change on the way to a better grade (变动): visits from 3 to 4.
 *
 * @param measure the name of the measure
 * @param code the code of the events, of a measure that tells them apart
 * @param title what is counted, in words
 * @param unit the unit
 * @param from the value now; absent if it is not there
 * @param to the value with which the grade is reached
 * @param fromWord the word that the scheme has for the value now, such as 否 for 0
 * @param toWord the word that it has for the value with which the grade is reached
 */
public record GradeStep(
        String measure,
        Optional<String> code,
        LocalizedText title,
        Optional<LocalizedText> unit,
        Optional<BigDecimal> from,
        BigDecimal to,
        Optional<LocalizedText> fromWord,
        Optional<LocalizedText> toWord) {}

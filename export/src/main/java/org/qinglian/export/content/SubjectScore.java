package org.qinglian.export.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * The score of one subject (对象得分).
 *
 * @param subject the subject
 * @param group the peer group that it belongs to
 * @param score its score; absent if it is unrated
 * @param grade the official word for its grade
 * @param note why the grade is not the one of the score; absent where it is
 */
public record SubjectScore(
        NamedRecord subject,
        Optional<NamedRecord> group,
        Optional<BigDecimal> score,
        Optional<LocalizedText> grade,
        Optional<LocalizedText> note) {}

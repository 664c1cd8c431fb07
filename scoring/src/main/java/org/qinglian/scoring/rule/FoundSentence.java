package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;

/**
 * A sentence about what was found of a measure (所见语句). Of most subjects that is a number: then the sentence is put together
 * up to the number itself.
 */
final class FoundSentence {
    private final FoundValue value;
    private final Phrase<LocalizedText> ofNumber;
    private final Phrase<LocalizedText> otherwise;

    /**
     * A sentence.
     *
     * @param value how the measure is said
     * @param sentence the sentence that is made of it
     */
    FoundSentence(FoundValue value, UnaryOperator<Phrase<LocalizedText>> sentence) {
        this.value = value;
        this.ofNumber = sentence.apply(value.ofNumber());
        this.otherwise = sentence.apply(Phrase.open(UnaryOperator.identity()));
    }

    /** What is said of a subject. */
    LocalizedText about(MeasuredRow row) {
        return about(row, value.found(row));
    }

    /** What is said of a subject whose number is known already; absent if it has none. */
    LocalizedText about(MeasuredRow row, Optional<BigDecimal> number) {
        return value.isShown(number)
                ? ofNumber.about(value.shown(number.orElseThrow()))
                : otherwise.about(value.withoutNumber(row));
    }
}

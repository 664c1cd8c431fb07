package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.ScoringMessages;

/** How what was found of a measure is said (所见表述): its title with number or code, or that it is not there and why. */
final class FoundValue {
    private static final LocalizedText NOTHING = LocalizedText.of("–", "–");

    private final Wording words;
    private final String measure;
    private final Collection<BigDecimal> bounds;
    private final Map<Availability, LocalizedText> absent = new EnumMap<>(Availability.class);
    private final Quantity quantity;
    private final boolean mayBeWord;
    private final Phrase<LocalizedText> inWords;
    private final Phrase<LocalizedText> ofNumber;
    private final Optional<LocalizedText> none;

    /**
     * How a measure is said.
     *
     * @param words the wording of its scheme
     * @param measure the measure
     * @param bounds what its number is compared with
     */
    FoundValue(Wording words, String measure, Collection<BigDecimal> bounds) {
        this.words = words;
        this.measure = measure;
        this.bounds = List.copyOf(bounds);
        this.quantity = words.quantity(measure);
        this.mayBeWord = quantity.mayBeWord();
        LocalizedText title = words.title(measure);
        for (Availability why : Availability.values()) {
            absent.put(why, ScoringMessages.text("measure.absent", Map.of("measure", title, "availability", why)));
        }
        Phrase<LocalizedText> called = Phrase.of(title);
        Phrase<LocalizedText> value = Phrase.open(Function.identity());
        inWords = ScoringMessages.phrase("measure.in-words", Map.of("measure", called, "value", value));
        ofNumber = quantity.unit()
                .map(unit -> ScoringMessages.phrase(
                        Quantity.isWord(unit) ? "measure.with-word" : "measure.with-unit",
                        Map.of("measure", called, "value", value, "unit", Phrase.of(unit))))
                .orElseGet(() -> ScoringMessages.phrase("measure.plain", Map.of("measure", called, "value", value)));
        none = Optional.of(words.none(measure)).filter(said -> words.isOfEvents(measure));
    }

    /** The sentence of a number, open where the number stands. */
    Phrase<LocalizedText> ofNumber() {
        return ofNumber;
    }

    /** The number of a subject, if there is one. */
    Optional<BigDecimal> found(MeasuredRow row) {
        return row.number(measure);
    }

    /** Whether a number is shown as such, and not said in words: that none of some events are on record, or yes and no. */
    boolean isShown(Optional<BigDecimal> number) {
        return number.isPresent()
                && (none.isEmpty() || number.get().signum() != 0)
                && !(mayBeWord && quantity.word(number.get()).isPresent());
    }

    /** A number as it is shown. */
    LocalizedText shown(BigDecimal number) {
        String shown = words.number(number, bounds);
        return LocalizedText.of(shown, shown);
    }

    /** What was found of a subject. */
    LocalizedText of(MeasuredRow row) {
        Optional<BigDecimal> number = found(row);
        return isShown(number) ? ofNumber.about(shown(number.orElseThrow())) : withoutNumber(row);
    }

    /** What was found of a subject for whom no number is shown. */
    LocalizedText withoutNumber(MeasuredRow row) {
        Availability availability = row.availability(measure);
        if (availability != Availability.OBSERVED) {
            return absent.getOrDefault(availability, NOTHING);
        }
        Optional<BigDecimal> number = found(row);
        if (number.isPresent()) {
            Optional<LocalizedText> word = quantity.word(number.get());
            return word.isPresent() ? inWords.about(word.get()) : none.orElse(NOTHING);
        }
        return inWords.about(
                row.code(measure).map(code -> words.code(measure, code)).orElse(NOTHING));
    }
}

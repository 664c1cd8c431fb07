package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
    private final Phrase<LocalizedText> ofCode;
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
        LocalizedText title = words.title(measure);
        for (Availability why : Availability.values()) {
            absent.put(why, ScoringMessages.text("measure.absent", Map.of("measure", title, "availability", why)));
        }
        Phrase<LocalizedText> called = Phrase.of(title);
        Phrase<LocalizedText> value = Phrase.open(Function.identity());
        ofCode = ScoringMessages.phrase("measure.plain", Map.of("measure", called, "value", value));
        ofNumber = words.givenUnit(measure)
                .map(unit -> ScoringMessages.phrase(
                        isWord(unit) ? "measure.with-word" : "measure.with-unit",
                        Map.of("measure", called, "value", value, "unit", Phrase.of(unit))))
                .orElse(ofCode);
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

    /** Whether a number is shown as such; that none of some events are on record is said in words. */
    boolean isShown(Optional<BigDecimal> number) {
        return number.isPresent() && (none.isEmpty() || number.get().signum() != 0);
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
        return found(row).isPresent()
                ? none.orElse(NOTHING)
                : ofCode.about(
                        row.code(measure).map(code -> words.code(measure, code)).orElse(NOTHING));
    }

    /** An English word would have to agree with its number, which a symbol such as % does not. */
    private static boolean isWord(LocalizedText unit) {
        return Character.isLetter(unit.in(Locale.ENGLISH).codePointAt(0));
    }
}

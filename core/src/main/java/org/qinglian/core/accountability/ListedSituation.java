package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.qinglian.core.common.LocalizedText;

/**
 * A situation as an edition of the rules lists it (条文所列问责情形).
 *
 * @param situation the situation
 * @param heading how the edition words it, shortened
 * @param unverified whether that wording is from memory of the edition and yet to be compared with its text
 */
public record ListedSituation(
        @NotNull Situation situation, @NotNull LocalizedText heading, boolean unverified) {
    /** As its standard label words it, read in the text of the edition. */
    public static ListedSituation of(Situation situation) {
        return new ListedSituation(situation, situation.label(), false);
    }

    /** As its standard label words it, from memory of the edition. */
    public static ListedSituation remembered(Situation situation) {
        return new ListedSituation(situation, situation.label(), true);
    }

    /** The heading, marked where it is unverified. */
    public String heading(Locale locale) {
        LocalizedText marked =
                LocalizedText.of(heading.in(Locale.CHINA) + "（待核）", heading.in(Locale.ENGLISH) + " (unverified)");
        return (unverified ? marked : heading).in(locale);
    }
}

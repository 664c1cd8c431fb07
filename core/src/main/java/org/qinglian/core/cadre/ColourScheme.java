package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * One edition of the rules by which a place rates in colours (三色管理办法): its levels in order, and how a rating may be lifted.
 *
 * <p>Example: green, yellow, red for cadres stationed in villages, where red is referred. The triggers of a colour are no part
 * of it: they are a scheme of scoring, evaluated there from {@link ConductFact}s. Here a colour is what was decided.
 *
 * @param id its identifier; another edition is another record
 * @param title its title
 * @param version the edition, which every rating names
 * @param unit the unit that issued it
 * @param effectiveFrom the first day on which it is in force
 * @param effectiveUntil the last day
 * @param levels the levels, from the lightest to the heaviest
 * @param lifting the ways in which a rating may be lifted
 * @param basis the document
 */
@Value.Builder
public record ColourScheme(
        @NotNull Ref<ColourScheme> id,
        @NotNull LocalizedText title,
        @NotBlank String version,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        List<@Valid ColourLevel> levels,
        List<LiftingWay> lifting,
        @NotNull @Valid Basis basis)
        implements Identified<ColourScheme>, WithColourScheme {
    public ColourScheme {
        levels = Copy.list(levels);
        lifting = Copy.list(lifting);
    }

    public static ColourSchemeBuilder builder() {
        return new ColourSchemeBuilder();
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && effectiveUntil.filter(last -> day.isAfter(last)).isEmpty();
    }

    /** The level of a colour; empty if the scheme does not know it. */
    public Optional<ColourLevel> level(Colour colour) {
        return levels.stream().filter(level -> level.colour().equals(colour)).findFirst();
    }

    /**
     * How many steps above no rating a colour is: 0 for a first level that is normal, 1 for the next one; empty if the
     * scheme does not know it.
     */
    public Optional<Integer> steps(Colour colour) {
        boolean startsNormal = !levels.isEmpty() && levels.get(0).meaning() == LevelMeaning.NORMAL;
        return level(colour).map(level -> levels.indexOf(level) + (startsNormal ? 0 : 1));
    }

    /** The last level; empty if there is none. */
    public Optional<Colour> heaviest() {
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.get(levels.size() - 1).colour());
    }
}

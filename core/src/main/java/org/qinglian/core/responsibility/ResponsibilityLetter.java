package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A letter of responsibility (责任书): what a body above and one below agree on for a term, usually a year.
 *
 * @param id its identifier
 * @param issuer who issues it
 * @param recipient whom it binds
 * @param signatory who signed it for the recipient; absent while nobody has
 * @param term the days for which it binds
 * @param items the duties that it names
 * @param text its text
 * @param digest the {@link TextDigest} of its text, where the text itself is kept elsewhere
 * @param signedOn the day on which it was signed
 */
@Value.Builder
public record ResponsibilityLetter(
        @NotNull Ref<ResponsibilityLetter> id,
        @BelongsTo @NotNull @Valid Actor issuer,
        @NotNull @Valid Actor recipient,
        Optional<@Valid Actor> signatory,
        @NotNull DateRange term,
        List<Ref<Duty>> items,
        Optional<String> text,
        Optional<String> digest,
        Optional<LocalDate> signedOn)
        implements Identified<ResponsibilityLetter>, WithResponsibilityLetter {
    public ResponsibilityLetter {
        items = Copy.list(items);
    }

    public static ResponsibilityLetterBuilder builder() {
        return new ResponsibilityLetterBuilder();
    }

    /** Whether somebody had signed it by the end of a day, within its term or before. */
    public boolean isSigned(LocalDate by) {
        return signatory.isPresent()
                && signedOn.filter(day -> !day.isAfter(by))
                        .filter(day ->
                                term.until().map(last -> !day.isAfter(last)).orElse(true))
                        .isPresent();
    }

    /** What its text is known by: the digest of the text, else the one on record; empty where neither is. */
    public Optional<String> fingerprint() {
        return text.map(TextDigest::of).or(() -> digest);
    }
}

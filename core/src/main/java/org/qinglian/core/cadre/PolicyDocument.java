package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * One version of a policy (政策制度) that a unit issued: since when it is in force, what it replaces and what it cites.
 *
 * <p>Example: the measure on cadres who left leading posts, 2025 version, in force since 2025-03-01 in place of that of 2021. It
 * is neither the plan of a sector nor a law.
 *
 * @param id its identifier; another version is another record
 * @param title its title
 * @param number its document number (文号)
 * @param version the version
 * @param unit the unit that issued it
 * @param issuedOn the day of issue
 * @param effectiveFrom the first day on which it is in force
 * @param effectiveUntil the last day, where it says one
 * @param withdrawnOn the day from which it no longer is, by a decision of its own or of what replaced it (废止)
 * @param replaces the policies in whose place it comes
 * @param cites the policies on which it rests
 */
@Value.Builder
public record PolicyDocument(
        @NotNull Ref<PolicyDocument> id,
        @NotNull LocalizedText title,
        Optional<@Size(min = 1) String> number,
        @NotBlank String version,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Optional<LocalDate> withdrawnOn,
        List<Ref<PolicyDocument>> replaces,
        List<Ref<PolicyDocument>> cites)
        implements Identified<PolicyDocument>, WithPolicyDocument {
    public PolicyDocument {
        replaces = Copy.list(replaces);
        cites = Copy.list(cites);
    }

    public static PolicyDocumentBuilder builder() {
        return new PolicyDocumentBuilder();
    }

    /** The last day on which it is in force; empty while it goes on. */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(effectiveUntil.stream(), withdrawnOn.map(PolicyDocument::dayBefore).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && lastDay().filter(last -> day.isAfter(last)).isEmpty();
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
    }
}

package org.qinglian.core.statute;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/**
 * A rule that a law fixes in numbers (法定规则).
 *
 * <p>Example: {@code BID-09}, of a tender: {@code bid-deadline} leaves {@code documents-issued} 20 days at least
 * (招标投标法, art. 24).
 *
 * @param id its stable number, such as {@code "BID-09"}
 * @param of the kind of case that it speaks of
 * @param title what it says, in a few words
 * @param require what it requires
 * @param once the event from which on it asks for what it requires; before it there is nothing to judge, after it nothing
 *     may be missing. Absent if it asks only of what is on record
 * @param scope rules that say of which cases this one speaks, by their ids
 * @param when what has to hold besides for it to speak of a case
 * @param definition whether it only says what others speak of, and is no check of its own; it is one if absent
 * @param place the place whose own rule it is; absent for a rule of the whole country
 * @param law the law
 * @param article its article
 * @param edition its edition
 * @param inForceFrom the first day on which it is in force, if it has not always been
 * @param inForceUntil the last day on which it is in force, if it no longer is
 * @param severity how grave it is to break it; an error if absent
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatutoryRule(
        @NotNull @Pattern(regexp = "[A-Z]+-\\d+") String id,
        @NotBlank String of,
        @NotNull LocalizedText title,
        @NotNull @Valid Requirement require,
        Optional<Term> once,
        List<@NotBlank String> scope,
        List<@Valid Requirement> when,
        Optional<Boolean> definition,
        Optional<@Size(min = 1) String> place,
        @NotBlank String law,
        Optional<@Size(min = 1) String> article,
        Optional<@Size(min = 1) String> edition,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Optional<Severity> severity)
        implements WithStatutoryRule {
    public StatutoryRule {
        scope = Copy.list(scope);
        when = Copy.list(when);
    }

    public static StatutoryRuleBuilder builder() {
        return new StatutoryRuleBuilder();
    }

    /** The law as a finding cites it. */
    public Basis basis() {
        return new Basis(law, article, edition, Optional.empty());
    }

    /** Whether it is a check of its own. */
    public boolean judges() {
        return !definition.orElse(false);
    }

    /** Whether it is in force on a day. */
    boolean isInForceOn(LocalDate day) {
        return inForceFrom.map(first -> !day.isBefore(first)).orElse(true)
                && inForceUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}

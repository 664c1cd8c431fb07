package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Arithmetic;

/**
 * A scheme (考核办法): everything that turns the facts of a subject into a score and a grade, as data.
 *
 * <p>Published numbers never change under a version: a changed scheme is a new version.
 *
 * @param id its identifier, for example {@code demo/pioneer-index}
 * @param version its version, for example {@code 2026.1}
 * @param title its title
 * @param subject the kind of subject that it scores, for example {@code party-member}
 * @param period the length of the period that it scores
 * @param source where it comes from and what it lacks
 * @param variant how an unclear source is read
 * @param arithmetic how it divides; ten decimals if absent
 * @param measures the measures by name
 * @param labels the words for codes that its measures read, by the attribute that holds them, such as {@code form}, and for
 *     numbers, by the name of their reading; they come before those of the lists of this library
 * @param score the root of its tree
 * @param overrides what sets the score or the grade aside
 * @param outcome what becomes of the score
 * @param openings where it lets local rules in; nowhere if there is none
 * @param verification the cases that it must pass
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "version", "title"})
public record Scheme(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull LocalizedText title,
        @NotBlank String subject,
        Period.@NotNull Unit period,
        @NotNull @Valid SchemeSource source,
        Optional<@Valid Variant> variant,
        Optional<@Valid Arithmetic> arithmetic,
        Map<String, @Valid Measure> measures,
        Map<String, Map<String, LocalizedText>> labels,
        @NotNull @Valid Node score,
        List<@Valid ScoreOverride> overrides,
        @Valid Outcome outcome,
        List<@Valid Opening> openings,
        List<@Valid VerificationCase> verification)
        implements WithScheme {
    private static final int SHOWN_DIGITS = 2;

    public Scheme {
        measures = Copy.map(measures);
        labels = Copy.map(labels);
        overrides = Copy.list(overrides);
        outcome = orNone(outcome);
        openings = Copy.list(openings);
        verification = Copy.list(verification);
    }

    public static SchemeBuilder builder() {
        return new SchemeBuilder().outcome(Outcome.NONE);
    }

    /** How it divides, ten decimals unless it says otherwise. */
    public Arithmetic arithmeticOrStandard() {
        return arithmetic.orElse(Arithmetic.STANDARD);
    }

    /**
     * The decimals with which numbers are shown to a reader at the most (显示位数): two, or as many as the score is rounded to.
     * The data keep every digit.
     */
    public int shownDigits() {
        int rounded = outcome.rounding().map(Rounding::digits).orElse(SHOWN_DIGITS);
        return Math.max(SHOWN_DIGITS, rounded);
    }

    private static Outcome orNone(@Nullable Outcome outcome) {
        return outcome == null ? Outcome.NONE : outcome;
    }
}

package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A quota (比例控制): how many of a peer group may have a grade, or are to have it. It is decided over a whole scoring, never for
 * one subject alone.
 *
 * @param grade the grade
 * @param kind what it does
 * @param places how many
 * @param orBetter of a limit, whether those with a better grade count in it (累计比例), as in 25 %, 70 %, 85 %
 * @param fromYear the year from which it holds, until one of the same grade and kind with a later year; from the start if absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Quota(
        @NotBlank String grade,
        @NotNull QuotaKind kind,
        @NotNull @Valid Places places,
        Optional<Boolean> orBetter,
        Optional<Integer> fromYear) {
    public static Quota of(String grade, QuotaKind kind, Places places) {
        return new Quota(grade, kind, places, Optional.empty(), Optional.empty());
    }

    /** Those with a better grade count in it. */
    public Quota cumulative() {
        return new Quota(grade, kind, places, Optional.of(true), fromYear);
    }

    /** It holds from a year on. */
    public Quota since(int year) {
        return new Quota(grade, kind, places, orBetter, Optional.of(year));
    }

    /** Whether those with a better grade count in it. */
    public boolean countsBetter() {
        return kind == QuotaKind.TARGET || orBetter.orElse(false);
    }

    boolean replaces(Quota other) {
        return grade.equals(other.grade) && kind == other.kind && startYear() > other.startYear();
    }

    int startYear() {
        return fromYear.orElse(Integer.MIN_VALUE);
    }
}

package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * What an override does (否决效果): to the score, to the grade, to recognition or to awards. Whatever their order in the scheme,
 * they take effect in the order of this list, except that {@link Floor} and {@link Unrated} come last of those on the grade.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Zero.class, name = "zero"),
    @JsonSubTypes.Type(value = Effect.Ceiling.class, name = "ceiling"),
    @JsonSubTypes.Type(value = Effect.ForcedGrade.class, name = "grade"),
    @JsonSubTypes.Type(value = Effect.Floor.class, name = "floor"),
    @JsonSubTypes.Type(value = Effect.Unrated.class, name = "unrated"),
    @JsonSubTypes.Type(value = Effect.NotRecognised.class, name = "not-recognised"),
    @JsonSubTypes.Type(value = Effect.NoAward.class, name = "no-award")
})
public sealed interface Effect {
    /** The grade that it names, if it names one. */
    default Optional<String> named() {
        return Optional.empty();
    }

    /** The score is set to zero (清零). */
    record Zero() implements Effect {}

    /**
     * The grade is this one at the most (等次上限); the score is kept. Of several, the lowest counts.
     *
     * @param grade the grade
     */
    record Ceiling(@NotBlank String grade) implements Effect {
        @Override
        public Optional<String> named() {
            return Optional.of(grade);
        }
    }

    /**
     * The grade is this one whatever the score and any ceiling (直接定等); the score is kept. Of several, the lowest counts.
     *
     * @param grade the grade
     */
    record ForcedGrade(@NotBlank String grade) implements Effect {
        @Override
        public Optional<String> named() {
            return Optional.of(grade);
        }
    }

    /**
     * The grade is this one at the least, whatever the score and the extra conditions of its band (直接评定为，就高): direct rating
     * upward. A veto stays a veto: it lifts nobody above a ceiling that holds, and leaves a forced grade as it is. Of several,
     * the highest counts.
     *
     * @param grade the grade
     */
    record Floor(@NotBlank String grade) implements Effect {
        @Override
        public Optional<String> named() {
            return Optional.of(grade);
        }
    }

    /**
     * Assessed, but not graded (不评等次): the score is kept, there is no grade, whatever else holds. Those of whom there is
     * nothing to assess are said apart by it too.
     */
    record Unrated() implements Effect {}

    /** Not recognised (不予认定), whatever the grade, which is kept. */
    record NotRecognised() implements Effect {}

    /** Barred from awards (取消评先评优资格); score and grade are kept. */
    record NoAward() implements Effect {}
}

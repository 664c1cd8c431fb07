package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;

/** What an override does (否决效果). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Zero.class, name = "zero"),
    @JsonSubTypes.Type(value = Effect.ForcedGrade.class, name = "grade"),
    @JsonSubTypes.Type(value = Effect.Ceiling.class, name = "ceiling")
})
public sealed interface Effect {
    /** The score is set to zero (清零). */
    record Zero() implements Effect {}

    /**
     * The grade is this one whatever the score (直接定等); the score is kept.
     *
     * @param grade the grade
     */
    record ForcedGrade(@NotBlank String grade) implements Effect {}

    /**
     * The grade is this one at the most (等次上限); the score is kept.
     *
     * @param grade the grade
     */
    record Ceiling(@NotBlank String grade) implements Effect {}
}

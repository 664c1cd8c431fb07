package org.qinglian.scoring.scheme;

import jakarta.validation.constraints.NotBlank;

/**
 * What last period's grade asks of this one (晋级要求): whoever had {@code from} is to have {@code to} or better, such as every
 * 促进 the 提升 of the next year.
 *
 * @param from the grade of the period before
 * @param to the grade that is to be reached
 */
public record Advance(@NotBlank String from, @NotBlank String to) {}

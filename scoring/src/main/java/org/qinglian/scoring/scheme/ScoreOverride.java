package org.qinglian.scoring.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.Condition;

/**
 * An override (否决项): when its condition holds, the score or the grade is set aside. It always has a basis.
 *
 * @param id its identifier
 * @param title its title
 * @param when the condition
 * @param effect what it does
 * @param basis the rule that it rests on
 */
public record ScoreOverride(
        @NotBlank String id,
        @NotNull LocalizedText title,
        @NotNull @Valid Condition when,
        @NotNull @Valid Effect effect,
        @NotNull @Valid Basis basis) {}

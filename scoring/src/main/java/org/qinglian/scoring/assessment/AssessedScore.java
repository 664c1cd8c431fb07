package org.qinglian.scoring.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score as one side saw it (评价结果): the subject itself, the reviewer, the body that decides.
 *
 * @param score the score
 * @param grade the code of the grade, if there is one
 */
public record AssessedScore(@NotNull BigDecimal score, Optional<@Size(min = 1) String> grade) {}

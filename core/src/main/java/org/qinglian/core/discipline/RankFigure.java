package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.organization.CadreRank;

/**
 * Persons sanctioned of one rank as a bulletin prints them (各级别处分人数).
 *
 * @param rank the rank
 * @param persons the persons
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RankFigure(@NotNull CadreRank rank, @NotNull PublishedNumber persons) {}

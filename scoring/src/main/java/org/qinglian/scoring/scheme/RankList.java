package org.qinglian.scoring.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.LocalizedText;

/**
 * A list of the first or the last of each peer group (榜单), such as a red list of five. Whoever is barred from awards is on no
 * list of the first, and the places go on to the next.
 *
 * @param id its identifier
 * @param title its title
 * @param end from which end it is taken
 * @param places how many
 */
public record RankList(
        @NotBlank String id,
        @NotNull LocalizedText title,
        @NotNull ListEnd end,
        @NotNull @Valid Places places) {}

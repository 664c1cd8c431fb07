package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a frame lets local rules in (自主设定空间): a group to which items may be added.
 *
 * @param group the identifier of the group
 * @param points the full points that all added items may have together, of which one that can only take off has none; as many
 *     as they like if absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Opening(@NotBlank String group, Optional<BigDecimal> points) {}

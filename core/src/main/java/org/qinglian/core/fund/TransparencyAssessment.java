package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * An assessment of how transparent the finances of a government are (财政透明度得分), on a published scale.
 *
 * <p>Example: 45 + 260 + 268 + 22 = 595 points on the scale of 2025, which are 77.27 %. It judges what was published, not how
 * money was spent.
 *
 * @param id its identifier
 * @param body the government
 * @param year the year of the assessment
 * @param scale the code of the {@link TransparencyScale}
 * @param points the points of each part
 * @param percent the percentage that was published, 0 to 100
 */
@Value.Builder
public record TransparencyAssessment(
        @NotNull Ref<TransparencyAssessment> id,
        @BelongsTo @NotNull @Valid Actor body,
        @NotNull Integer year,
        @NotBlank String scale,
        List<@Valid TransparencyPoints> points,
        Optional<BigDecimal> percent)
        implements Identified<TransparencyAssessment>, WithTransparencyAssessment {
    public TransparencyAssessment {
        points = Copy.list(points);
    }

    public static TransparencyAssessmentBuilder builder() {
        return new TransparencyAssessmentBuilder();
    }

    /** All points together. */
    public BigDecimal total() {
        return points.stream().map(TransparencyPoints::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

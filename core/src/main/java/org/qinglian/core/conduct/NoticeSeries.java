package org.qinglian.core.conduct;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A series of notices (通报系列), such as 十条军规正反案例通报, whose issues (第*期) are numbered without a gap.
 *
 * <p>Each issuer counts its own issues of it: the city's and the county's are independent. It is not the document number
 * (发文字号) of a notice, which counts all documents of an issuer.
 *
 * @param id its identifier
 * @param name its name
 * @param restartsYearly whether the first issue of a year is issue 1 again (按年编号); if not, numbers go on
 */
@Value.Builder
public record NoticeSeries(
        @NotNull Ref<NoticeSeries> id,
        @NotNull LocalizedText name,
        @NotNull Boolean restartsYearly) implements Identified<NoticeSeries>, WithNoticeSeries {
    public static NoticeSeriesBuilder builder() {
        return new NoticeSeriesBuilder();
    }
}

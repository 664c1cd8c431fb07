package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;

/**
 * In what detail a government published its transfers of one kind (转移支付公开细化). A government without any lists none.
 *
 * @param kind {@link FundKind#GENERAL_TRANSFER} or {@link FundKind#SPECIAL_TRANSFER}
 * @param byRegion whether by the region that receives them (到地区)
 * @param byProject whether by project (到项目), which is asked of special transfers only
 */
public record TransferDetail(
        @NotNull FundKind kind,
        @NotNull Boolean byRegion,
        @NotNull Boolean byProject) {
    /** Whether it goes as far as the law asks: general ones to the region, special ones to region and project. */
    @JsonIgnore
    public boolean isComplete() {
        return byRegion && (byProject || kind != FundKind.SPECIAL_TRANSFER);
    }
}

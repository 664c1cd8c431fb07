package org.qinglian.core.fund;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * In what detail a {@link BudgetDocument} was published (公开细化程度).
 *
 * <p>Example: by function to the item (项), basic expenditure by economic nature to the section (款), special transfers to
 * region and project.
 *
 * @param function how far expenditure is told by function (功能分类)
 * @param economic how far basic expenditure is told by economic nature (经济分类)
 * @param transfers in what detail transfers are told, one entry for each kind that the government makes
 */
@Value.Builder
public record DisclosureDepth(
        Optional<ClassificationDetail> function,
        Optional<ClassificationDetail> economic,
        List<@Valid TransferDetail> transfers)
        implements WithDisclosureDepth {
    public DisclosureDepth {
        transfers = Copy.list(transfers);
    }

    public static DisclosureDepthBuilder builder() {
        return new DisclosureDepthBuilder();
    }
}

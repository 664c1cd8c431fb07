package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A request for information to a body of government (依申请公开), and its reply. Who asked is not on record.
 *
 * <p>By law a reply is due within 20 working days of receipt; it may be extended by 20 more, of which the applicant is told
 * (政府信息公开条例第三十三条). The statutory rules check the days.
 *
 * @param id its identifier
 * @param unit the body that received it
 * @param receivedOn the day of receipt
 * @param repliedOn the day of the reply
 * @param extendedBy by how many working days the time was extended
 * @param extensionToldOn the day on which the applicant was told
 */
@Value.Builder
public record InformationRequest(
        @NotNull Ref<InformationRequest> id,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull LocalDate receivedOn,
        Optional<LocalDate> repliedOn,
        Optional<@Positive Integer> extendedBy,
        Optional<LocalDate> extensionToldOn)
        implements Identified<InformationRequest>, WithInformationRequest {

    public static InformationRequestBuilder builder() {
        return new InformationRequestBuilder();
    }
}

package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * The procurement of one lot or several (招标、采购), by whatever method. Names and states are those of OCDS 1.1.
 *
 * <p>Example: an open tender of two lots of a school, announced in January and opened in February. A tender that failed stays on
 * record; the next attempt is a tender of its own.
 *
 * @param id its identifier
 * @param project the project that it serves
 * @param title its title
 * @param lots the lots that it procures
 * @param method the method
 * @param regime the law by which it goes
 * @param status its state
 * @param justification why it is not an open tender
 * @param agency the agency that runs it (招标代理机构)
 * @param invitees whom it invited (邀请对象)
 * @param schedule its days up to the opening
 * @param committee who evaluates the bids
 * @param restrictions the unreasonable conditions that were found
 * @param buyerActs the acts of collusion by the buyer that are on record
 * @param collusion the facts that are deemed collusion of bidders
 * @param procurementEndedOn the day on which the procurement ended
 * @param documentsDisposedOn the day on which its documents were disposed of
 */
@Value.Builder
public record Tender(
        @NotNull Ref<Tender> id,
        @BelongsTo @NotNull Ref<Project> project,
        @NotNull LocalizedText title,
        List<Ref<Lot>> lots,
        @NotNull TenderMethod method,
        @NotNull TenderRegime regime,
        @NotNull TenderStatus status,
        Optional<@Valid MethodJustification> justification,
        Optional<Ref<Bidder>> agency,
        List<Ref<Bidder>> invitees,
        @NotNull @Valid TenderSchedule schedule,
        Optional<@Valid EvaluationCommittee> committee,
        List<@Valid RestrictionFact> restrictions,
        List<@Valid BuyerActFact> buyerActs,
        List<@Valid CollusionFact> collusion,
        Optional<LocalDate> procurementEndedOn,
        Optional<LocalDate> documentsDisposedOn)
        implements Identified<Tender>, WithTender {
    public Tender {
        lots = Copy.list(lots);
        invitees = Copy.list(invitees);
        restrictions = Copy.list(restrictions);
        buyerActs = Copy.list(buyerActs);
        collusion = Copy.list(collusion);
    }

    public static TenderBuilder builder() {
        return new TenderBuilder();
    }
}

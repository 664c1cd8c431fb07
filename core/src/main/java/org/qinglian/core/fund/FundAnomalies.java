package org.qinglian.core.fund;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;

/**
 * How often each anomaly of funds stands in a register on a day (资金异常统计). Payments, batches and stops are counted as what they
 * are; the sum over kinds means nothing, since one payment may be anomalous in several ways.
 *
 * @param counts the number of each kind, 0 included
 */
public record FundAnomalies(Map<FundAnomaly, Integer> counts) {
    public FundAnomalies {
        counts = Copy.map(counts);
    }

    /** The anomalies of a register on a day. */
    public static FundAnomalies of(FundRegister register, FundNorms norms, WorkCalendar calendar, LocalDate asOf) {
        Tally tally = new Tally(register);
        register.batches().forEach(tally::batch);
        register.flows().forEach(flow -> tally.flow(flow, norms, calendar, asOf));
        return new FundAnomalies(tally.counts);
    }

    /** How often one kind stands there. */
    public int count(FundAnomaly kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Counts while it goes through the register. */
    private static final class Tally {
        private final Map<FundAnomaly, Integer> counts = new EnumMap<>(FundAnomaly.class);
        private final Map<Ref<SubsidyRecipient>, SubsidyRecipient> recipients = new HashMap<>();
        private final PaidRecipients paid;

        Tally(FundRegister register) {
            for (FundAnomaly kind : FundAnomaly.values()) {
                counts.put(kind, 0);
            }
            register.recipients().forEach(recipient -> recipients.putIfAbsent(recipient.id(), recipient));
            paid = PaidRecipients.of(register.batches());
        }

        void batch(SubsidyBatch batch) {
            add(
                    FundAnomaly.GRANTED_BEFORE_PUBLICITY_ENDED,
                    batch.releasedOn()
                            .filter(day -> !batch.isPublicityOverBefore(day))
                            .isPresent());
            add(FundAnomaly.BATCH_OVER_GRANT, batch.releasedOn().isPresent() && !batch.isWithinGrant());
            for (int i = 0; i < batch.payments().size(); i++) {
                SubsidyPayment payment = batch.payments().get(i);
                add(FundAnomaly.PAID_TWICE, paid.before(batch, i).isPresent());
                add(
                        FundAnomaly.FAILED_PAYMENT_OPEN,
                        payment.failedOn().isPresent() && payment.fixedOn().isEmpty());
                payment.paidOn().ifPresent(day -> recipient(batch, payment, day));
            }
        }

        private void recipient(SubsidyBatch batch, SubsidyPayment payment, LocalDate day) {
            Optional<SubsidyRecipient> recipient = Optional.ofNullable(recipients.get(payment.recipient()));
            add(
                    FundAnomaly.PAID_TO_DECEASED,
                    recipient.filter(person -> person.isDeceasedBefore(day)).isPresent());
            add(
                    FundAnomaly.PAID_TO_INELIGIBLE,
                    recipient
                            .flatMap(person -> person.ineligibility(batch.subsidy(), day))
                            .isPresent());
        }

        void flow(FundFlow flow, FundNorms norms, WorkCalendar calendar, LocalDate asOf) {
            add(
                    FundAnomaly.FLOW_OVER_ALLOTMENT,
                    flow.paid(asOf)
                            .filter(paidOut -> paidOut.isMoreThan(flow.allotted()))
                            .isPresent());
            flow.stays(asOf).forEach(stay -> add(FundAnomaly.STUCK, norms.isStuck(stay, calendar, asOf)));
        }

        private void add(FundAnomaly kind, boolean found) {
            if (found) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
    }
}

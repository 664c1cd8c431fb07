package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.fund.Ineligibility;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.fund.SubsidyState;

/** Flaws of subsidies paid by card (惠民惠农补贴类问题). */
final class SubsidyFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            batch(
                    "fund.subsidy-history",
                    "The list was put up before the review was entered.",
                    batch -> batch.withHistory(batch.history().stream()
                            .filter(step -> step.state() != SubsidyState.REVIEWED)
                            .toList())),
            batch(
                    "fund.publicity-short",
                    "The list came down over the weekend, after three days.",
                    batch -> batch.withPublicity(DateRange.of(
                            shown(batch).from(), shown(batch).from().plusDays(3)))),
            batch(
                    "fund.granted-before-publicity-ended",
                    "The money was sent on the last day of publicity.",
                    batch -> batch.withPublicity(
                            DateRange.of(shown(batch).from(), batch.releasedOn().orElseThrow()))),
            batch(
                    "fund.batch-over-grant",
                    "Three recipients were added when the grant had been counted.",
                    batch -> batch.withGranted(batch.granted().orElseThrow().minus(Money.yuan(1)))),
            batch(
                    "fund.subsidy-not-in-force",
                    "Arrears were paid for a year before there was any such subsidy.",
                    batch -> batch.withPeriod(Period.parse("2014"))),
            batch("fund.paid-twice", "A recipient stood on the list under two plots.", SubsidyFlaws::twice),
            recipient(
                    "fund.paid-to-deceased",
                    "Nobody had told the bank of the death.",
                    (draft, recipient) -> CountyDraft.replace(
                            draft.fund.recipients, recipient.withDeceasedOn(LocalDate.of(2026, 2, 11)))),
            recipient(
                    "fund.paid-to-ineligible",
                    "The land had been taken over for a road the year before.",
                    (draft, recipient) -> CountyDraft.replace(
                            draft.fund.recipients,
                            recipient.withIneligibilities(new Ineligibility(
                                    Optional.empty(), DateRange.from(LocalDate.of(2025, 8, 1)), "耕地已被征收（虚构示例）")))),
            payment(
                    "fund.failed-payment-open",
                    "The account was closed, and the letter about it lay unopened.",
                    payment -> payment.withCreditedOn(Optional.empty())
                            .withFailedOn(payment.sentOn())
                            .withFixedOn(Optional.empty())),
            payment(
                    "fund.credited-late",
                    "The bank ran its batch only at the end of the week.",
                    payment -> payment.withFailedOn(Optional.empty())
                            .withFixedOn(Optional.empty())
                            .withCreditedOn(payment.sentOn().orElseThrow().plusDays(5))));

    private SubsidyFlaws() {}

    private static SeededFlaw batch(String check, String story, UnaryOperator<SubsidyBatch> change) {
        return SeededFlaw.found(
                check, 1, story, draft -> CountyDraft.replace(draft.fund.batches, change.apply(claim(draft, check))));
    }

    /** Of one payment of a batch. */
    private static SeededFlaw payment(String check, String story, UnaryOperator<SubsidyPayment> change) {
        return batch(check, story, batch -> {
            List<SubsidyPayment> payments = new ArrayList<>(batch.payments());
            payments.set(0, change.apply(payments.get(0)));
            return batch.withPayments(payments);
        });
    }

    /** Of the recipient of a payment that arrived. */
    private static SeededFlaw recipient(String check, String story, BiConsumer<CountyDraft, SubsidyRecipient> plant) {
        return SeededFlaw.found(check, 1, story, draft -> {
            SubsidyPayment paid = claim(draft, check).payments().get(0);
            plant.accept(
                    draft,
                    draft.fund.recipients.stream()
                            .filter(each -> each.id().equals(paid.recipient()))
                            .findFirst()
                            .orElseThrow());
        });
    }

    private static SubsidyBatch claim(CountyDraft draft, String stream) {
        return draft.claim(draft.chance(stream), draft.fund.batches, batch -> true, 1)
                .get(0);
    }

    private static SubsidyBatch twice(SubsidyBatch batch) {
        SubsidyPayment again = batch.payments().get(0);
        List<SubsidyPayment> payments = new ArrayList<>(batch.payments());
        payments.add(again);
        return batch.withPayments(payments)
                .withGranted(batch.granted().orElseThrow().plus(again.amount()));
    }

    private static DateRange shown(SubsidyBatch batch) {
        return batch.publicity().orElseThrow();
    }
}

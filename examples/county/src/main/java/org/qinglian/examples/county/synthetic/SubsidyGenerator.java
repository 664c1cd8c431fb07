package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.Subsidy;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyBatchBuilder;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.fund.SubsidyState;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Sector;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/**
 * Makes subsidies paid by card (惠民惠农补贴): each township pays each subsidy once a year, to recipients of its own. Some payments
 * fail and are put right.
 */
final class SubsidyGenerator {
    private static final Period YEAR = Period.parse("2026");
    private static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 1);
    private static final LocalDate FIRST_LISTED = LocalDate.of(2026, 4, 7);
    private static final LocalDate LAST_LISTED = LocalDate.of(2026, 6, 1);
    private static final LocalDate VERIFIED = LocalDate.of(2026, 9, 1);
    private static final int HOUSEHOLDS_PER_RECIPIENT = 10;

    private static final List<LocalizedText> TITLES = List.of(
            LocalizedText.of("耕地地力保护补贴", "Subsidy for protecting arable land"),
            LocalizedText.of("农机购置与应用补贴", "Subsidy for farm machines"),
            LocalizedText.of("生态公益林补偿", "Compensation for public forests"),
            LocalizedText.of("农村危房改造补助", "Aid for rebuilding unsafe houses"),
            LocalizedText.of("城乡居民最低生活保障金", "Minimum living allowance"),
            LocalizedText.of("高龄老人津贴", "Allowance for the very old"));

    private final CountyDraft draft;
    private final Chance chance;

    private SubsidyGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("subsidy");
    }

    static void generate(CountyDraft draft) {
        SubsidyGenerator generator = new SubsidyGenerator(draft);
        generator.subsidies();
        draft.map.townships().forEach(generator::township);
    }

    private void subsidies() {
        List<Institution> agencies = draft.institutions.stream()
                .filter(institution ->
                        institution.sector().equals(Sector.GOVERNMENT_BODY) && institution.level() == Level.COUNTY)
                .toList();
        for (int i = 0; i < TITLES.size(); i++) {
            draft.fund.subsidies.add(Subsidy.builder()
                    .id(Ids.of("sub", i + 1, 2))
                    .title(TITLES.get(i))
                    .unit(Actor.of(agencies.get(i % agencies.size())))
                    .policy("示政办〔2015〕" + (i + 11) + "号")
                    .during(DateRange.from(IN_FORCE))
                    .build());
        }
    }

    private void township(Township township) {
        Actor unit = Actor.institution(township.government().id());
        Optional<Ref<FundFlow>> flow = draft.fund.flows.stream()
                .filter(each ->
                        each.kind() == FundKind.BENEFIT_SUBSIDY && each.unit().equals(unit))
                .map(FundFlow::id)
                .findFirst();
        int recipients = draft.size.households() / HOUSEHOLDS_PER_RECIPIENT / draft.size.townships() / TITLES.size();
        for (Subsidy subsidy : draft.fund.subsidies) {
            draft.fund.batches.add(batch(township, unit, subsidy, flow, recipients));
        }
    }

    private SubsidyBatch batch(
            Township township, Actor unit, Subsidy subsidy, Optional<Ref<FundFlow>> flow, int recipients) {
        LocalDate listed = chance.day(FIRST_LISTED, LAST_LISTED);
        LocalDate ended = listed.plusDays(chance.between(18, 24));
        LocalDate granted = ended.plusDays(chance.between(1, 6));
        LocalDate paid = granted.plusDays(chance.between(1, 8));
        long cents = 0;
        SubsidyBatchBuilder batch = SubsidyBatch.builder()
                .id(Ids.of("sb", draft.fund.batches.size() + 1, 4))
                .title(PlaceNames.extended(
                        township.name(),
                        "2026年" + subsidy.title().zh().orElseThrow(),
                        subsidy.title().en().orElseThrow() + " 2026"))
                .subsidy(subsidy.id())
                .period(YEAR)
                .unit(unit)
                .flow(flow)
                .publicity(DateRange.of(listed, ended))
                .addHistory(
                        Step.of(SubsidyState.DECLARED, listed.minusDays(40)).by(unit),
                        Step.of(SubsidyState.REVIEWED, listed.minusDays(5)).by(unit),
                        Step.of(SubsidyState.PUBLICISED, listed),
                        Step.of(SubsidyState.GRANTED, granted).by(subsidy.unit()),
                        Step.of(SubsidyState.PAID, paid),
                        Step.of(SubsidyState.FED_BACK, paid.plusDays(10)));
        for (int i = 0; i < recipients; i++) {
            long amount = chance.between(20_000, 90_000);
            cents += amount;
            batch.addPayments(payment(recipient(unit), yuan(amount), paid));
        }
        return batch.granted(yuan(cents)).build();
    }

    private Ref<SubsidyRecipient> recipient(Actor unit) {
        SubsidyRecipient recipient = SubsidyRecipient.builder()
                .id(Ids.of("sr", draft.fund.recipients.size() + 1, 6))
                .unit(unit)
                .verifiedOn(VERIFIED)
                .build();
        draft.fund.recipients.add(recipient);
        return recipient.id();
    }

    private SubsidyPayment payment(Ref<SubsidyRecipient> recipient, Money amount, LocalDate sent) {
        SubsidyPayment payment = SubsidyPayment.builder()
                .recipient(recipient)
                .amount(amount)
                .sentOn(sent)
                .creditedOn(sent.plusDays(chance.between(0, 1)))
                .build();
        return chance.permille(20)
                ? payment.withFailedOn(sent)
                        .withFixedOn(sent.plusDays(chance.between(1, 3)))
                        .withCreditedOn(sent.plusDays(4))
                : payment;
    }

    private static Money yuan(long cents) {
        return Money.yuan(BigDecimal.valueOf(cents, 2).toPlainString());
    }
}

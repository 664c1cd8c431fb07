package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundHop;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.FundSource;
import org.qinglian.core.organization.Actor;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/** Makes what flows down the levels to each township (资金流转), received in full, passed on in time and paid in part. */
final class FundFlowGenerator {
    /** A line of money that every township gets (资金条线). */
    private record Line(FundKind kind, FundSource source, String zh, String en, LocalDate approvedOn) {}

    private static final LocalDate NATIONAL = LocalDate.of(2026, 3, 12);
    private static final LocalDate PROVINCIAL = LocalDate.of(2026, 1, 27);
    private static final LocalDate LOCAL = LocalDate.of(2026, 1, 12);

    private static final List<Line> LINES = List.of(
            new Line(FundKind.GENERAL_TRANSFER, FundSource.CENTRAL, "均衡性转移支付", "equalisation transfer", NATIONAL),
            new Line(FundKind.SPECIAL_TRANSFER, FundSource.CENTRAL, "农村环境整治资金", "rural environment fund", NATIONAL),
            new Line(FundKind.DIRECT_FUND, FundSource.CENTRAL, "困难群众救助补助资金", "relief fund", NATIONAL),
            new Line(FundKind.BENEFIT_SUBSIDY, FundSource.PROVINCE, "惠民惠农补贴资金", "benefit subsidies", PROVINCIAL),
            new Line(FundKind.GENERAL_TRANSFER, FundSource.LOCAL, "县对乡镇转移支付", "county transfer", LOCAL),
            new Line(FundKind.SPECIAL_TRANSFER, FundSource.LOCAL, "村道养护专项资金", "village road fund", LOCAL));

    private final Chance chance;

    private FundFlowGenerator(Chance chance) {
        this.chance = chance;
    }

    static void generate(CountyDraft draft) {
        FundFlowGenerator generator = new FundFlowGenerator(draft.chance("fund-flow"));
        for (Township township : draft.map.townships()) {
            for (Line line : LINES) {
                draft.fund.flows.add(generator.flow(draft.fund.flows.size() + 1, line, township));
            }
        }
    }

    private FundFlow flow(int number, Line line, Township township) {
        Actor unit = Actor.institution(township.government().id());
        Money amount = Money.yuan(chance.between(8, 60) * 50_000L);
        LocalDate issued = line.approvedOn().plusDays(chance.between(8, 28));
        List<FundHop> hops = hops(line, issued, amount, unit);
        LocalDate arrived = hops.get(hops.size() - 1).receivedOn().orElseThrow();
        LocalDate paid = arrived.plusDays(chance.between(10, 60));
        return FundFlow.builder()
                .id(Ids.of("ff", number, 4))
                .title(PlaceNames.extended(township.name(), line.zh(), line.en()))
                .kind(line.kind())
                .source(line.source())
                .unit(unit)
                .approvedOn(line.approvedOn())
                .issuedOn(issued)
                .hops(hops)
                .allotted(amount)
                .addPayments(
                        new FundPayment(paid, share(amount, chance.between(30, 60))),
                        new FundPayment(paid.plusDays(chance.between(5, 20)), share(amount, chance.between(10, 40))))
                .build();
    }

    private List<FundHop> hops(Line line, LocalDate issued, Money amount, Actor unit) {
        List<Level> over = switch (line.source()) {
            case CENTRAL -> List.of(Level.PROVINCE, Level.CITY, Level.COUNTY);
            case PROVINCE -> List.of(Level.COUNTY);
            case LOCAL -> List.of();
        };
        List<FundHop> hops = new ArrayList<>();
        LocalDate received = issued.plusDays(1);
        for (Level level : over) {
            LocalDate passedOn = received.plusDays(chance.between(3, 25));
            hops.add(FundHop.builder()
                    .level(level)
                    .receivedOn(received)
                    .received(amount)
                    .issuedOn(passedOn)
                    .issued(amount)
                    .build());
            received = passedOn.plusDays(1);
        }
        hops.add(FundHop.builder()
                .level(Level.TOWNSHIP)
                .body(unit)
                .receivedOn(received)
                .received(amount)
                .build());
        return hops;
    }

    private static Money share(Money amount, int percent) {
        return new Money(amount.amount().multiply(BigDecimal.valueOf(percent, 2)), amount.currency());
    }
}

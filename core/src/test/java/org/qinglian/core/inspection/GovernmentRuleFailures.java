package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.FollowOn;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.SupplementaryContract;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of government procurement and investment. */
final class GovernmentRuleFailures {
    private GovernmentRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.gp-01", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-4", t -> t.withSchedule(t.schedule().withDocumentsIssuedOn(LocalDate.of(2026, 2, 25)))))))
                        .at("t-4", "/procurement/tenders/3/schedule/bidDeadline")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-02", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-4", c -> c.withSignedOn(LocalDate.of(2026, 4, 25))))))
                        .at("aw-4", "/procurement/awards/3")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-03", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-4", c -> c.withSupplements(List.of(supplement(240_001)))))))
                        .at("ct-4", "/procurement/contracts/3/supplements")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-04", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-2", c -> c.withFollowOns(List.of(followOn(28_001)))))))
                        .at("ct-2", "/procurement/contracts/1/followOns")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-05", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-4", c -> c.withPublishedOn(LocalDate.of(2026, 4, 13))))))
                        .at("ct-4", "/procurement/contracts/3/publishedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-06", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-4", c -> c.withFiledOn(LocalDate.of(2026, 4, 20))))))
                        .at("ct-4", "/procurement/contracts/3/filedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-07", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-4", t -> t.withDocumentsDisposedOn(LocalDate.of(2026, 6, 1))))))
                        .at("ct-4", "/procurement/contracts/3/award")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.gp-08", ERROR)
                        .in(procurement(p -> p.withLots(Replace.in(p.lots(), "l-4", l -> l.withBidSecurity(Money.yuan(50_001))))))
                        .at("t-4", "/procurement/tenders/3/lots/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.inv-01", ERROR)
                        .in(procurement(p -> p.withProjects(Replace.in(p.projects(), "p-3", j -> j.withProcedures(j.procedures().subList(0, 4))))))
                        .at("p-3", "/procurement/projects/2/procedures")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.inv-02", ERROR)
                        .in(procurement(p -> p.withProjects(Replace.in(p.projects(), "p-2", j -> j.withEstimates(Replace.at(j.estimates(), 4, Estimate.of(EstimateLink.FINAL_ACCOUNTS, Money.yuan(2_900_001))))))))
                        .at("p-2", "/procurement/projects/1/estimates/4/amount")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.inv-03", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-1", c -> c.withPrefinanced(true)))))
                        .at("ct-1", "/procurement/contracts/0/prefinanced")
                        .basis("")
                        .says("", ""));
    }

    private static Programme procurement(UnaryOperator<ProcurementRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withProcurement(change.apply(programme.procurement()));
    }

    private static SupplementaryContract supplement(long yuan) {
        return new SupplementaryContract(Money.yuan(yuan), Optional.empty(), Optional.empty());
    }

    private static FollowOn followOn(long yuan) {
        return new FollowOn(Money.yuan(yuan), Optional.empty(), Optional.empty());
    }
}

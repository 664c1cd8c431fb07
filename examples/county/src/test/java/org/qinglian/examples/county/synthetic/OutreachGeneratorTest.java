package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.organization.Sector;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.PlanPattern;

class OutreachGeneratorTest {
    private static final OutreachRegister OUTREACH =
            CountyGenerator.generate(CountySize.small(), 1).programme().outreach();

    @Test
    void makes_records_of_every_kind() {
        assertThat(List.of(
                        OUTREACH.plans(),
                        OUTREACH.themes(),
                        OUTREACH.meetings(),
                        OUTREACH.recognitions(),
                        OUTREACH.samples(),
                        OUTREACH.surveys(),
                        OUTREACH.pledges(),
                        OUTREACH.taskForces(),
                        OUTREACH.benchmarks(),
                        OUTREACH.publicity(),
                        OUTREACH.disclosures(),
                        OUTREACH.requests()))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void the_overall_plan_is_worked_out_in_seven_plans() {
        assertThat(PlanPattern.of(OUTREACH.plans().get(0), OUTREACH.plans(), Sector.SEVEN, CountyGenerator.AS_OF))
                .hasToString("1+7");
    }
}

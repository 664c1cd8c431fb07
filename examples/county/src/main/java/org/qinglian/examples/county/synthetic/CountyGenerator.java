package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import org.qinglian.core.common.Period;

/**
 * Makes a county from a seed (生成虚构县): who there is, whom they serve, what was said of conduct, then the flaws, then what
 * happened in one quarter.
 */
public final class CountyGenerator {
    /** The quarter of which it tells. */
    public static final Period QUARTER = Period.parse("2026-Q3");
    /** The day on which it stands. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private CountyGenerator() {}

    /** The county of a seed: always the same one. */
    public static County generate(CountySize size, long seed) {
        CountyDraft draft = new CountyDraft(size, seed);
        OrganizationGenerator.generate(draft);
        UnitGenerator.generate(draft);
        MemberGenerator.generate(draft);
        CadreGenerator.generate(draft);
        CoverageGenerator.generate(draft);
        GridGenerator.generate(draft);
        VillageAffairsGenerator.generate(draft);
        TeamGenerator.generate(draft);
        LinkGenerator.generate(draft);
        ResponsibilityGenerator.generate(draft);
        DisciplineGenerator.generate(draft);
        ConductGenerator.generate(draft);
        RankingGenerator.generate(draft);
        CareGenerator.generate(draft);
        AccountabilityGenerator.generate(draft);
        RectificationGenerator.generate(draft);
        CadreManagementGenerator.generate(draft);
        ProcurementGenerator.generate(draft);
        FundGenerator.generate(draft);
        OutreachGenerator.generate(draft);
        SeededFlaws.plantStanding(draft);
        ActivityGenerator.generate(draft);
        SeededFlaws.plantActivity(draft);
        return FactGenerator.generate(draft);
    }
}

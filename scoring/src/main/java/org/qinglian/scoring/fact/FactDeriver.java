package org.qinglian.scoring.fact;

import java.util.List;
import org.qinglian.core.common.Period;
import org.qinglian.core.programme.Programme;

/** Derives facts from the records of a programme (事实提取). Stateless and thread-safe; a host may add its own. */
@FunctionalInterface
public interface FactDeriver {
    /** The derivers of this library, one a feature. The first names the subjects. */
    List<FactDeriver> STANDARD = List.of(
            new SubjectFacts(),
            new OrganizationFacts(),
            new CoverageFacts(),
            new VillageAffairsFacts(),
            new ResponsibilityFacts(),
            new DisciplineFacts(),
            new ConductFacts(),
            new CareFacts(),
            new AccountabilityFacts(),
            new RectificationFacts(),
            new CadreFacts(),
            new ProcurementFacts(),
            new FundFacts(),
            new OutreachFacts(),
            new DisclosureFacts());

    /**
     * Adds to {@code facts} what the records show for {@code period}: readings as of it, and the events of every day that
     * {@link Facts.Builder#covers} says counts, which may lie before it.
     */
    void derive(Programme programme, Period period, Facts.Builder facts);
}

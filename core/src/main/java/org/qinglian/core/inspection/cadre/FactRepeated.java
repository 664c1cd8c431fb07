package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;

/** The same fact is on record once, so that no scheme counts it twice (事实不重复). */
final class FactRepeated extends RecordCheck<ConductFact> {
    FactRepeated() {
        super("cadre.fact-repeated", Severity.WARNING, Optional.of(CadreBasis.COLOURS), CadreCollections.FACTS);
    }

    @Override
    protected void judge(ConductFact fact, String pointer, Inspected inspected, Verdicts verdicts) {
        Ref<ConductFact> first = FirstFacts.of(inspected).of(fact, inspected);
        verdicts.expect(
                first.equals(fact.id()), fact, pointer, Map.of("other", first, "found", fact.kind(), "on", fact.on()));
    }
}

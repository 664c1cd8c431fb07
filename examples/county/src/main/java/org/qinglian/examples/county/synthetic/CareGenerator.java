package org.qinglian.examples.county.synthetic;

/** Makes tolerance, clarification and care (关爱). */
final class CareGenerator {
    private CareGenerator() {}

    static void generate(CountyDraft draft) {
        ToleranceGenerator.generate(draft);
        ReportGenerator.generate(draft);
        AftercareGenerator.generate(draft);
    }
}

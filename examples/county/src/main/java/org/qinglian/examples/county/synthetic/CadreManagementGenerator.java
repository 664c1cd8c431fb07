package org.qinglian.examples.county.synthetic;

/** Makes the records of how cadres are managed (干部管理); the cadres themselves are of {@link CadreGenerator}. */
final class CadreManagementGenerator {
    private CadreManagementGenerator() {}

    static void generate(CountyDraft draft) {
        ColourGenerator.generate(draft);
        CheckupGenerator.generate(draft);
        FormerPostGenerator.generate(draft);
        PolicyGenerator.generate(draft);
    }
}

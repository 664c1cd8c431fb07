package org.qinglian.examples.county.synthetic;

/** Makes sanctions (纪律处分). */
final class DisciplineGenerator {
    private DisciplineGenerator() {}

    static void generate(CountyDraft draft) {}
}

package org.qinglian.examples.county.synthetic;

/** Makes the records of procurement. */
final class ProcurementGenerator {
    private ProcurementGenerator() {}

    static void generate(CountyDraft draft) {}
}

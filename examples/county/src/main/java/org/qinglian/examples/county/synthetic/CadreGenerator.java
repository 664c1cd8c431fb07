package org.qinglian.examples.county.synthetic;

/** Makes the records of cadre. */
final class CadreGenerator {
    private CadreGenerator() {}

    static void generate(CountyDraft draft) {}
}

package org.qinglian.examples.county.synthetic;

/** Makes duties and who answers for them (责任). */
final class ResponsibilityGenerator {
    private ResponsibilityGenerator() {}

    static void generate(CountyDraft draft) {}
}

package org.qinglian.examples.county.synthetic;

/** Makes the records of fund. */
final class FundGenerator {
    private FundGenerator() {}

    static void generate(CountyDraft draft) {}
}

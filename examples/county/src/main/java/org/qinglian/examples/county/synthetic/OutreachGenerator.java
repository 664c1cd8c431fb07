package org.qinglian.examples.county.synthetic;

/** Makes the records of outreach. */
final class OutreachGenerator {
    private OutreachGenerator() {}

    static void generate(CountyDraft draft) {}
}

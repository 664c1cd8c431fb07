package org.qinglian.examples.county.synthetic;

/** Makes the records of rectification. */
final class RectificationGenerator {
    private RectificationGenerator() {}

    static void generate(CountyDraft draft) {}
}

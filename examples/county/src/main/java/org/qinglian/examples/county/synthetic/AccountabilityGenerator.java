package org.qinglian.examples.county.synthetic;

/** Makes accountability (问责). */
final class AccountabilityGenerator {
    private AccountabilityGenerator() {}

    static void generate(CountyDraft draft) {}
}

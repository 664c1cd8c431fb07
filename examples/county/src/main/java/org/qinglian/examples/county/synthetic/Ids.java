package org.qinglian.examples.county.synthetic;

import org.qinglian.core.common.Ref;

/** Identifiers (标识) that say nothing of what they identify: {@code m-00017}. */
final class Ids {
    private Ids() {}

    /** A prefix, a hyphen and a number of so many digits, from 1. */
    static <T> Ref<T> of(String prefix, int number, int digits) {
        return Ref.of(prefix + "-" + padded(number, digits));
    }

    static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

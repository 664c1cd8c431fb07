package org.qinglian.examples.county.synthetic;

import java.util.function.Consumer;

/**
 * A flaw that the county is given on purpose (预设问题), and what the inspection must say of it.
 *
 * @param check the id of the check that finds it
 * @param findings the number of findings that it causes
 * @param notAssessed the number of subjects that the check cannot assess because of it
 * @param story how such a flaw comes about, in a sentence
 * @param plant puts it into the draft
 */
public record SeededFlaw(String check, int findings, int notAssessed, String story, Consumer<CountyDraft> plant) {
    static SeededFlaw found(String check, int findings, String story, Consumer<CountyDraft> plant) {
        return new SeededFlaw(check, findings, 0, story, plant);
    }

    static SeededFlaw notAssessed(String check, int subjects, String story, Consumer<CountyDraft> plant) {
        return new SeededFlaw(check, 0, subjects, story, plant);
    }

    /** Plants it, and says which flaw it was if the draft has no room for it. */
    void plantIn(CountyDraft draft) {
        try {
            plant.accept(draft);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(check + ": " + e.getMessage(), e);
        }
    }

    /** Without the planter, which says nothing. */
    @Override
    public String toString() {
        return check + ": " + findings + " found, " + notAssessed + " not assessed. " + story;
    }
}

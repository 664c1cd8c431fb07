package org.qinglian.core.discipline;

/**
 * The terms among which a decision may choose (处分期幅度), in months, both ends included; for two demerits 12 to 24.
 *
 * @param least the shortest
 * @param most the longest
 */
public record TermRange(int least, int most) {
    public boolean contains(int months) {
        return months >= least && months <= most;
    }

    @Override
    public String toString() {
        return least + "–" + most;
    }
}

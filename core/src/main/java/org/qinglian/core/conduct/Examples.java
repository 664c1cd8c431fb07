package org.qinglian.core.conduct;

/**
 * The examples of one polarity that notices tell of (典型). Persons, person-times and collectives are different units: the
 * number of examples counts each person and each collective once and is a unit of its own.
 *
 * @param collectives distinct organisations and institutions (个)
 * @param persons distinct persons (人); the two records of one person count once
 * @param personTimes mentions of persons (人次): a person named by two notices counts twice
 */
public record Examples(int collectives, int persons, int personTimes) {
    /** The number of examples (个典型), as the summary of a year words it. */
    public int count() {
        return collectives + persons;
    }
}

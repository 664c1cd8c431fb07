package org.qinglian.examples.benchmarks.scorecard;

/**
 * A way to work the scorecard (计分引擎), made for certain subjects that it holds as it likes them best.
 *
 * @param <R> the form in which it gives its results
 */
interface ScorecardEngine<R> {
    /** Scores every subject. This is what is measured. */
    R score();

    /** The results in the form in which engines are compared. */
    Answers answers(R results);

    /** Scores every subject and gives the answers. */
    default Answers answers() {
        return answers(score());
    }

    /** Whether it tells the three items with the largest loss. */
    default boolean tellsLosses() {
        return true;
    }
}

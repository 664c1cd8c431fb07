package org.qinglian.core.conduct;

/**
 * How often notices commend and criticise (正反次数), counted in notices (期): it says nothing of how many persons they name.
 *
 * @param positive notices that commend, 0 or more
 * @param negative notices that criticise, 0 or more
 */
public record Tally(int positive, int negative) {
    static final Tally NONE = new Tally(0, 0);

    static Tally of(NoticePolarity polarity) {
        return polarity == NoticePolarity.POSITIVE ? new Tally(1, 0) : new Tally(0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(positive + other.positive, negative + other.negative);
    }

    /** All of them. */
    public int notices() {
        return positive + negative;
    }
}

package org.qinglian.scoring.rule;

/**
 * Floor and ceiling of small whole numbers (限幅), without a branch: the compiler does not make vector instructions of
 * {@code Math.min} and {@code Math.max} before JDK 20.
 *
 * @param least the floor
 * @param most the ceiling
 */
public record Clamp(int least, int most) {
    private static final int FAR = 1 << 30;

    /** Neither floor nor ceiling. */
    public static final Clamp NONE = new Clamp(-FAR, FAR);

    /** A floor and a ceiling, of which those beyond every small number bind nothing. */
    public static Clamp of(long least, long most) {
        return new Clamp((int) Math.max(-FAR, Math.min(FAR, least)), (int) Math.max(-FAR, Math.min(FAR, most)));
    }

    /** The same, of which both are so many times as far from zero. */
    Clamp times(int factor) {
        return of((long) least * factor, (long) most * factor);
    }

    /** The same, of which both are moved by so much, if they bind. */
    Clamp plus(int number) {
        return new Clamp(least > -FAR ? least + number : least, most < FAR ? most + number : most);
    }

    /** This and then another, as one. */
    Clamp within(Clamp other) {
        return new Clamp(other.apply(least), other.apply(most));
    }

    /** Brings each of the first {@code length} numbers, which are small, into the range; the floor last. */
    public void apply(int[] numbers, int length) {
        if (most < FAR) {
            lower(numbers, length);
        }
        if (least > -FAR) {
            raise(numbers, length);
        }
    }

    /** Brings one number, which is small, into the range. */
    public int apply(int number) {
        return Math.max(least, Math.min(most, number));
    }

    private void raise(int[] numbers, int length) {
        int floor = least;
        for (int i = 0; i < length; i++) {
            int above = numbers[i] - floor;
            numbers[i] = floor + (above & ~(above >> 31));
        }
    }

    private void lower(int[] numbers, int length) {
        int ceiling = most;
        for (int i = 0; i < length; i++) {
            int above = numbers[i] - ceiling;
            numbers[i] = ceiling + (above & above >> 31);
        }
    }
}

package org.qinglian.examples.county.figures;

import org.qinglian.core.discipline.FigureIdentity;

/**
 * One identity among published figures (数据勾稽), and the row in which it must hold.
 *
 * @param row the row or bulletin, for example {@code GD2019}
 * @param identity what was printed beside what follows from the other numbers
 */
public record FigureCheck(String row, FigureIdentity identity) {
    /** Whether the two agree. */
    public boolean holds() {
        return identity.holds();
    }
}

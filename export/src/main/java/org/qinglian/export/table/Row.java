package org.qinglian.export.table;

import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * A row of a table (行).
 *
 * @param cells its cells, one for each column
 */
public record Row(List<Cell> cells) {
    public Row {
        cells = Copy.list(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}

package org.qinglian.scoring.fact;

import java.io.Serializable;
import java.util.Map;
import org.qinglian.core.common.Copy;

/**
 * The columns of a frame without their values (列布局): what a scheme is compiled for. Frames of one layout share what was
 * compiled, however many subjects they hold.
 *
 * @param columns the shape of the column of each measure, by its name, in the order of the frame
 */
public record Layout(Map<String, ColumnShape> columns) implements Serializable {
    public Layout {
        columns = Copy.map(columns);
    }

    /**
     * Refuses a frame whose columns are not what this layout says.
     *
     * @throws IllegalArgumentException naming the measure, what was found and what was expected
     */
    public void require(Frame frame) {
        if (!frame.columns().keySet().equals(columns.keySet())) {
            throw new IllegalArgumentException(
                    "Frame: columns are " + frame.columns().keySet() + "; expected " + columns.keySet() + ".");
        }
        frame.columns().forEach((name, column) -> {
            ColumnShape found = column.shape();
            ColumnShape expected = columns.get(name);
            if (expected == null || !expected.admits(found)) {
                throw new IllegalArgumentException(
                        "Column '" + name + "': found " + found + "; expected " + expected + ".");
            }
        });
    }
}

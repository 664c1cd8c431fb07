package org.qinglian.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A place in a file (位置), for example {@code coverage/households.json:12:5 /3/grid}.
 *
 * @param file the file, as the user named it or relative to the folder that was read
 * @param pointer the JSON pointer (RFC 6901) inside the file, empty for the whole of it
 * @param line the line, from 1; 0 if not known
 * @param column the column in characters, from 1; 0 if not known
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Location(String file, String pointer, int line, int column) implements Comparable<Location> {
    public static Location of(String file, String pointer) {
        return new Location(file, pointer, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return pointer.isEmpty() ? place : place + " " + pointer;
    }
}

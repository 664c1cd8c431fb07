package org.qinglian.core.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;

/**
 * What one file holds (文件记录): its records by list, and what was said beside them. Files are read apart from each other, so
 * that several can be read at once.
 *
 * @param name the name of the file
 * @param prefix what leads from the pointers of its lists to collections: none for a whole document
 * @param document the header, the problems, and the lines
 * @param lists the records of each list, by the pointer of the list in the file
 */
record FileRecords(String name, String prefix, Loaded<Header> document, Map<String, Rows> lists) {
    /** The records of a list and their places in it. */
    static final class Rows {
        private final List<Object> records = new ArrayList<>();
        private int[] indices = new int[64];

        private void add(int index, Object record) {
            if (records.size() == indices.length) {
                indices = Arrays.copyOf(indices, indices.length * 2);
            }
            indices[records.size()] = index;
            records.add(record);
        }

        int size() {
            return records.size();
        }

        Object record(int row) {
            return records.get(row);
        }

        /** The place of a record in its list, counting those that were set aside. */
        int index(int row) {
            return indices[row];
        }
    }

    /** Reads a file that holds a whole document. */
    static FileRecords ofDocument(DocumentReader documents, DocumentSource source) {
        return read(documents, source, "", RecordLayout.PROGRAMME.types());
    }

    /** Reads a file that holds one collection. */
    static FileRecords ofCollection(DocumentReader documents, DocumentSource source, String collection) {
        Class<?> type = RecordLayout.PROGRAMME.types().get(collection);
        if (type == null) {
            throw new IllegalArgumentException(collection);
        }
        return read(documents, source, collection, Map.of("", type));
    }

    private static FileRecords read(
            DocumentReader documents, DocumentSource source, String prefix, Map<String, Class<?>> layout) {
        Map<String, Rows> lists = new LinkedHashMap<>();
        Loaded<Header> document = documents.readRecords(
                source,
                layout,
                Header.class,
                (list, index, record) ->
                        lists.computeIfAbsent(list, key -> new Rows()).add(index, record));
        return new FileRecords(source.name(), prefix, document, lists);
    }
}

package org.qinglian.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the text of a document comes from (文档来源). It may be opened more than once: the second time finds the lines of
 * what was wrong.
 */
public interface DocumentSource {
    /** The name that locations show, for example {@code coverage/households.json}. */
    String name();

    /** Opens the text from its start; UTF-8. */
    InputStream open() throws IOException;

    /** A file under the name that locations are to show. */
    static DocumentSource of(String name, Path file) {
        return new DocumentSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** A text in memory. */
    static DocumentSource of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DocumentSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}

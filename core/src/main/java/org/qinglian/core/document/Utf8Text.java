package org.qinglian.core.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document (UTF-8 文本), without the byte order mark that some editors put before them. */
final class Utf8Text {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8Text() {}

    static InputStream open(DocumentSource source) throws IOException {
        InputStream text = new BufferedInputStream(source.open());
        text.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(text.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            text.reset();
        }
        return text;
    }

    /** The column in characters, from 1, of a byte: parsers of bytes count bytes, and a Chinese character has three. */
    static int column(DocumentSource source, long offset) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream text = open(source)) {
            int next = text.read();
            for (long at = 0; at < offset && next >= 0; at++) {
                if (next == '\n' || next == '\r') {
                    line.reset();
                } else {
                    line.write(next);
                }
                next = text.read();
            }
        }
        return line.toString(StandardCharsets.UTF_8).length() + 1;
    }
}

package org.qinglian.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page holds (页面部件): its style, the chart library and its own script.
 *
 * @param style the style sheet
 * @param charts Apache ECharts as published
 * @param script the script of the page
 * @param policy the content security policy, which names both scripts by their digest
 */
record PageParts(String style, String charts, String script, String policy) {
    private static final int ROOM_FOR_CONTENT = 1 << 19;

    static PageParts standard() {
        String charts = read("echarts/echarts.min.js");
        String script = read("page.js");
        String policy = "default-src 'none'; style-src 'unsafe-inline'; script-src '" + digest(charts) + "' '"
                + digest(script) + "'; base-uri 'none'; form-action 'none'";
        return new PageParts(read("page.css"), charts, script, policy);
    }

    /** About the length of a page. */
    int size() {
        return style.length() + charts.length() + script.length() + ROOM_FOR_CONTENT;
    }

    static String read(String name) {
        try (InputStream stream = PageParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("File '" + name + "' is missing from its module.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

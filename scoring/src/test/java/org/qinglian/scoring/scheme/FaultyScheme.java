package org.qinglian.scoring.scheme;

import java.util.List;
import org.qinglian.scoring.fixture.SchemeSamples;

/**
 * A scheme file with one fault, made from the sample by the smallest change.
 *
 * @param code the fault
 * @param text the file
 * @param chinese what the fault is called in Chinese
 * @param problems every problem that is reported, as lines
 */
record FaultyScheme(String code, String text, String chinese, List<String> problems) {
    static FaultyScheme of(String code, String part, String instead, String chinese, String... problems) {
        return new FaultyScheme(code, SchemeSamples.textWith(part, instead), chinese, List.of(problems));
    }

    @Override
    public String toString() {
        return problems.get(0);
    }
}

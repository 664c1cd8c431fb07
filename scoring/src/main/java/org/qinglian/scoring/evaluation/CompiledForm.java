package org.qinglian.scoring.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.scheme.Scheme;

/**
 * How a compiled scheme travels between machines (序列化形式): as the document of the scheme and the layout, from which it is
 * compiled once more where it arrives. What a version of this library makes of a scheme never travels.
 *
 * @param scheme the scheme as JSON
 * @param layout the columns for which it is compiled
 */
record CompiledForm(String scheme, Layout layout) implements Serializable {
    static CompiledForm of(CompiledScheme compiled) throws IOException {
        return new CompiledForm(JsonMapping.mapper().writeValueAsString(compiled.scheme()), compiled.layout());
    }

    /** Compiles it where it arrives. */
    private Object readResolve() throws ObjectStreamException {
        try {
            return CompiledScheme.of(JsonMapping.mapper().readValue(scheme, Scheme.class), layout);
        } catch (JsonProcessingException e) {
            InvalidObjectException refused = new InvalidObjectException(
                    "Compiled scheme: its document cannot be read; expected one that the same version of the library wrote.");
            refused.initCause(e);
            throw refused;
        }
    }
}

package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;

/**
 * A file of open lists of rectification (整改类型数据), ours or a host's.
 *
 * @param typologies the typologies of behaviour
 * @param disqualificationSource where the grounds come from
 * @param disqualifications the grounds on which somebody may not sit in a village committee
 */
public record TypologyData(
        List<@Valid BehaviourTypology> typologies,
        @NotNull @Valid Basis disqualificationSource,
        List<DisqualificationGround> disqualifications) {
    private static final String FILE = "typologies.json";

    public TypologyData {
        typologies = Copy.list(typologies);
        disqualifications = Copy.list(disqualifications);
    }

    /** The data that ships. */
    public static TypologyData standard() {
        try (InputStream stream = TypologyData.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("File '" + FILE + "' is missing from its module.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DocumentReader.standard()
                    .read(DocumentSource.of(FILE, text), TypologyData.class)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.qinglian.examples.county;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.programme.ProgrammeWriter;
import org.qinglian.examples.county.synthetic.County;

/**
 * The files of a county (县域资料): {@code programme} with the registers, {@code facts} with {@code events.json} and {@code
 * readings.json}.
 *
 * @param folder the folder in which both are
 */
public record CountyFiles(Path folder) {
    private static final String OWN_ID = "\"demo-county\"";

    /** The folder of the programme: the one of that name, or the folder itself where it holds a programme. */
    public Path programme() {
        return Files.exists(folder.resolve("programme.json")) ? folder : folder.resolve("programme");
    }

    public Path facts() {
        return folder.resolve("facts");
    }

    /** Whether the folder holds something that was not generated here. */
    boolean isForeign() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        Path header = programme().resolve("programme.json");
        boolean own = Files.exists(header) && Files.readString(header).contains(OWN_ID);
        try (Stream<Path> held = Files.list(folder)) {
            return !own && held.findAny().isPresent();
        }
    }

    /** Writes a county, one record after the other. */
    public void write(County county) throws IOException {
        ProgrammeWriter.standard().writeFolder(county.programme(), programme());
        Files.createDirectories(facts());
        write(county.events(), facts().resolve("events.json"));
        write(county.readings(), facts().resolve("readings.json"));
    }

    /** One list, one record a line. */
    private static void write(List<?> records, Path file) throws IOException {
        ObjectMapper mapper = JsonMapping.mapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withArrayIndenter(new DefaultIndenter("", "\n"))
                .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE));
        try (JsonGenerator generator = mapper.getFactory()
                .createGenerator(file.toFile(), JsonEncoding.UTF8)
                .setPrettyPrinter(lines)) {
            generator.writeStartArray();
            for (Object each : records) {
                mapper.writeValue(generator, each);
            }
            generator.writeEndArray();
        }
    }
}

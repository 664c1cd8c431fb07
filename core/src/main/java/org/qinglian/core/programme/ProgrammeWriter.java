package org.qinglian.core.programme;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qinglian.core.document.JsonMapping;

/**
 * Writes programmes as JSON (写出) that {@link ProgrammeReader} reads back to an equal programme.
 *
 * <p>Records keep their order and fields theirs, one record a line, so that two versions can be compared line by line.
 * Immutable and thread-safe.
 */
public final class ProgrammeWriter {
    private final ObjectMapper mapper = JsonMapping.mapper();

    private ProgrammeWriter() {}

    public static ProgrammeWriter standard() {
        return new ProgrammeWriter();
    }

    /** Writes a folder with one file a collection; collections without records get none. */
    public void writeFolder(Programme programme, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (JsonGenerator generator = generator(folder.resolve(ProgrammeFolder.HEADER))) {
            mapper.writeValue(generator, Header.of(programme));
        }
        for (Map.Entry<String, List<?>> collection :
                RecordLayout.PROGRAMME.collections(programme).entrySet()) {
            if (!collection.getValue().isEmpty()) {
                Path file = folder.resolve(ProgrammeFolder.file(collection.getKey()));
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (JsonGenerator generator = generator(file)) {
                    writeRecords(collection.getValue(), generator);
                }
            }
        }
    }

    /** Writes one file. */
    public void writeFile(Programme programme, Path file) throws IOException {
        try (JsonGenerator generator = generator(file)) {
            ObjectNode header = mapper.valueToTree(Header.of(programme));
            generator.writeStartObject();
            for (Map.Entry<String, JsonNode> field : header.properties()) {
                generator.writeFieldName(field.getKey());
                generator.writeTree(field.getValue());
            }
            String open = "";
            for (Map.Entry<String, List<?>> collection :
                    RecordLayout.PROGRAMME.collections(programme).entrySet()) {
                String[] names = collection.getKey().split("/", -1);
                if (!names[1].equals(open)) {
                    if (!open.isEmpty()) {
                        generator.writeEndObject();
                    }
                    open = names[1];
                    generator.writeObjectFieldStart(open);
                }
                generator.writeFieldName(names[2]);
                writeRecords(collection.getValue(), generator);
            }
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private JsonGenerator generator(Path file) throws IOException {
        return mapper.createGenerator(file.toFile(), JsonEncoding.UTF8).setPrettyPrinter(new RecordALine());
    }

    private void writeRecords(List<?> records, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Object record : records) {
            mapper.writeValue(generator, record);
        }
        generator.writeEndArray();
    }

    /** Breaks the line before each record of a collection. */
    private static final class RecordALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            breakLine(generator);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            super.writeArrayValueSeparator(generator);
            breakLine(generator);
        }

        private static void breakLine(JsonGenerator generator) throws IOException {
            if (isCollection(generator.getOutputContext())) {
                generator.writeRaw('\n');
            }
        }

        private static boolean isCollection(JsonStreamContext list) {
            for (JsonStreamContext above = list.getParent(); above != null; above = above.getParent()) {
                if (above.inArray()) {
                    return false;
                }
            }
            return true;
        }
    }
}

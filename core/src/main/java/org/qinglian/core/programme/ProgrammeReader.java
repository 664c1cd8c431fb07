package org.qinglian.core.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;

/**
 * Reads programmes from JSON (读取), from one file or from a folder.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProgrammeReader {
    private final DocumentReader documents;

    private ProgrammeReader(DocumentReader documents) {
        this.documents = documents;
    }

    public static ProgrammeReader standard() {
        return new ProgrammeReader(DocumentReader.standard());
    }

    /**
     * Reads a programme that must be free of errors.
     *
     * @param path a file, or a folder with {@code programme.json} in it
     * @throws DocumentException with every problem, if there is an error
     */
    public Programme read(Path path) {
        return load(path).orThrow();
    }

    /**
     * Reads whatever can be read of a programme, and every problem with file, line and JSON pointer.
     *
     * @param path a file, or a folder with {@code programme.json} in it
     */
    public Loaded<Programme> load(Path path) {
        ProgrammeAssembly assembly = new ProgrammeAssembly();
        if (Files.isDirectory(path)) {
            readFolder(path, assembly);
        } else {
            DocumentSource file = DocumentSource.of(String.valueOf(path.getFileName()), path);
            assembly.add(FileRecords.ofDocument(documents, file));
        }
        return assembly.finish(name(path));
    }

    /** What the programme is called where its file does not say. */
    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "programme" : last.toString();
    }

    /** Reads the files side by side and puts them together in their order. */
    private void readFolder(Path folder, ProgrammeAssembly assembly) {
        ProgrammeFolder files = list(folder);
        List<Supplier<FileRecords>> readings = new ArrayList<>();
        readings.add(() -> FileRecords.ofDocument(documents, source(folder, ProgrammeFolder.HEADER)));
        files.collections()
                .forEach((collection, names) -> names.forEach(name ->
                        readings.add(() -> FileRecords.ofCollection(documents, source(folder, name), collection))));
        readings.parallelStream().map(Supplier::get).toList().forEach(assembly::add);
        files.strangers().forEach(assembly::refuseFile);
    }

    private static DocumentSource source(Path folder, String name) {
        return DocumentSource.of(name, folder.resolve(name));
    }

    private static ProgrammeFolder list(Path folder) {
        try {
            return ProgrammeFolder.list(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

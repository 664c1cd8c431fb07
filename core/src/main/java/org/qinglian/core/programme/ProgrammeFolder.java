package org.qinglian.core.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a programme's folder (资料目录): {@code organization/members.json}, or {@code organization/members/*.json}
 * where a collection comes in parts.
 *
 * @param collections the files of each collection, in the order of the document and then by name
 * @param strangers JSON files that belong to no collection
 */
record ProgrammeFolder(Map<String, List<String>> collections, List<String> strangers) {
    static final String HEADER = "programme.json";

    static ProgrammeFolder list(Path folder) throws IOException {
        Map<String, List<String>> collections = new LinkedHashMap<>();
        RecordLayout.PROGRAMME.types().keySet().forEach(collection -> collections.put(collection, new ArrayList<>()));
        List<String> strangers = new ArrayList<>();
        for (String file : jsonFiles(folder)) {
            List<String> ofCollection = collections.get(collection(file));
            if (ofCollection != null) {
                ofCollection.add(file);
            } else if (!file.equals(HEADER)) {
                strangers.add(file);
            }
        }
        return new ProgrammeFolder(collections, strangers);
    }

    static String file(String collection) {
        return collection.substring(1) + ".json";
    }

    /** What might be meant by a file that belongs to no collection: those of its register, else the registers. */
    static String expected(String stranger) {
        List<String> files = RecordLayout.PROGRAMME.types().keySet().stream()
                .map(ProgrammeFolder::file)
                .toList();
        String register = stranger.substring(0, stranger.indexOf('/') + 1);
        List<String> ofRegister = register.isEmpty()
                ? List.of()
                : files.stream().filter(file -> file.startsWith(register)).toList();
        return String.join(
                ", ",
                ofRegister.isEmpty()
                        ? files.stream()
                                .map(file -> file.substring(0, file.indexOf('/') + 1))
                                .distinct()
                                .toList()
                        : ofRegister);
    }

    private static String collection(String file) {
        String[] parts = file.substring(0, file.length() - ".json".length()).split("/", -1);
        return parts.length == 2 || parts.length == 3 ? "/" + parts[0] + "/" + parts[1] : "";
    }

    private static List<String> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

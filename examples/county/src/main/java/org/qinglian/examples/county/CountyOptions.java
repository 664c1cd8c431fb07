package org.qinglian.examples.county;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for (命令行参数): {@code [report] [--from <folder>] [--seed <n>]}.
 *
 * @param report the folder of the report
 * @param from the folder of the user's own county; one is generated if absent
 * @param seed the seed of the generated county
 */
record CountyOptions(Path report, Optional<Path> from, long seed) {
    static final String USAGE = "Usage: CountyExample [<report folder>] [--from <county folder>] [--seed <number>]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException with a sentence for the user, if one makes no sense
     */
    static CountyOptions parse(String... args) {
        Path report = Path.of("target", "report");
        Optional<Path> from = Optional.empty();
        long seed = 2026;
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "--from" -> from = Optional.of(Path.of(value(argument, rest)));
                case "--seed" -> seed = number(value(argument, rest));
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("Option '" + argument + "' is not known. " + USAGE);
                    }
                    report = Path.of(argument);
                }
            }
        }
        return new CountyOptions(report, from, seed);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("Option '" + option + "' has no value. " + USAGE);
        }
        return rest.remove();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Seed '" + text + "' is not a whole number. " + USAGE, e);
        }
    }

    /** Where a county is generated: beside the report. */
    CountyFiles files() {
        Path beside = report.toAbsolutePath().normalize().resolveSibling("county");
        return new CountyFiles(from.orElse(beside));
    }
}

package org.qinglian.examples.county;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Period;
import org.qinglian.examples.county.synthetic.CountyGenerator;

/**
 * What the user asked for (命令行参数): {@code [report] [--from <folder>] [--as-of <day>] [--period <period>]
 * [--seed <n>]}.
 *
 * @param report the folder of the report
 * @param from the folder of the user's own county; one is generated if absent
 * @param asOf the day on which the county is looked at
 * @param period the period that is scored
 * @param seed the seed of the generated county
 */
record CountyOptions(Path report, Optional<Path> from, LocalDate asOf, Period period, long seed) {
    static final String USAGE = "Usage: CountyExample [<report folder>] [--from <county folder>] [--as-of <day>]"
            + " [--period <period>] [--seed <number>]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException with a sentence for the user, if one makes no sense
     */
    static CountyOptions parse(String... args) {
        Path report = Path.of("target", "report");
        Optional<Path> from = Optional.empty();
        LocalDate asOf = CountyGenerator.AS_OF;
        Optional<Period> period = Optional.empty();
        long seed = 2026;
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "--from" -> from = Optional.of(Path.of(value(argument, rest)));
                case "--as-of" -> asOf = day(value(argument, rest));
                case "--period" -> period = Optional.of(period(value(argument, rest)));
                case "--seed" -> seed = number(value(argument, rest));
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("Option '" + argument + "' is not known. " + USAGE);
                    }
                    report = Path.of(argument);
                }
            }
        }
        Period quarter = Period.containing(asOf, Period.Unit.QUARTER);
        return new CountyOptions(report, from, asOf, period.orElse(quarter), seed);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("Option '" + option + "' has no value. " + USAGE);
        }
        return rest.remove();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Day '" + text + "' is not one such as 2026-09-30. " + USAGE, e);
        }
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (InvalidValueException e) {
            throw new IllegalArgumentException(e.getMessage() + " " + USAGE, e);
        }
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

    /** Whether a county is to be generated where files of another origin stand. */
    boolean wouldOverwrite() throws IOException {
        return from.isEmpty() && files().isForeign();
    }
}

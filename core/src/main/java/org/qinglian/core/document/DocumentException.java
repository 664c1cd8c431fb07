package org.qinglian.core.document;

import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qinglian.core.common.Copy;

/**
 * Thrown when a document with errors was asked for without them (文档有误); it carries every problem.
 *
 * <p>Its message has one line a problem, each with its severity, the errors before the warnings: a log that keeps but the
 * first line keeps what stopped the reading.
 */
public final class DocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DocumentException(List<Problem> problems) {
        super(describe(problems));
        this.problems = heaviestFirst(problems);
    }

    /** Every problem, errors first, then by file and line. */
    public List<Problem> problems() {
        return Copy.list(problems);
    }

    private static List<Problem> heaviestFirst(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    private static String describe(List<Problem> problems) {
        return heaviestFirst(problems).stream()
                .map(problem -> problem.severity().code() + ": " + problem.describe(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}

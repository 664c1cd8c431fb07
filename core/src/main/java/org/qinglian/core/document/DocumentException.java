package org.qinglian.core.document;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.qinglian.core.common.Copy;

/** Thrown when a document with errors was asked for without them (文档有误); it carries every problem. */
public final class DocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DocumentException(List<Problem> problems) {
        super(Problem.describe(problems, Locale.ENGLISH));
        this.problems = Copy.list(problems);
    }

    /** Every problem, by file and line. */
    public List<Problem> problems() {
        return Copy.list(problems);
    }
}

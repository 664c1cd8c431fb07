package org.qinglian.core.document;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What was read of a document (读取结果): the value, with all that is good in it, and every problem.
 *
 * @param value what was read; absent if nothing could be
 * @param problems every problem, by file and line
 * @param locator finds the place in the files of any part of the value
 * @param <T> the type of document
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems, Locator locator) {
    public Loaded {
        problems = Copy.list(problems);
    }

    /** Whether there is no error; warnings may remain. */
    public boolean isClean() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /**
     * The value, if it was read without error.
     *
     * @throws DocumentException with every problem, if there is an error
     */
    public T orThrow() {
        if (!isClean()) {
            throw new DocumentException(problems);
        }
        return value.orElseThrow();
    }
}

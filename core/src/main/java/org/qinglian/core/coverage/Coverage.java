package org.qinglian.core.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;

/**
 * A coverage (覆盖情况): the share that is covered, and by name all that is not.
 *
 * @param dimension the code of the dimension
 * @param title its title
 * @param share the covered ones of all that are to be covered; the excluded ones are not counted
 * @param uncovered what is not covered, in the order of the register
 * @param excluded what is left out with a reason that holds
 * @param <T> the type of record to be covered
 */
public record Coverage<T extends Identified<T>>(
        String dimension, LocalizedText title, Share share, List<T> uncovered, List<T> excluded) {
    public Coverage {
        uncovered = Copy.list(uncovered);
        excluded = Copy.list(excluded);
    }

    static <T extends Identified<T>> Coverage<T> of(
            CoverageDimension<T> dimension, List<T> subjects, Predicate<T> isCovered, Predicate<T> isExcluded) {
        List<T> uncovered = new ArrayList<>();
        List<T> excluded = new ArrayList<>();
        for (T subject : subjects) {
            if (isExcluded.test(subject)) {
                excluded.add(subject);
            } else if (!isCovered.test(subject)) {
                uncovered.add(subject);
            }
        }
        int whole = subjects.size() - excluded.size();
        Share share = new Share(whole - uncovered.size(), whole);
        return new Coverage<>(dimension.code(), dimension.title(), share, uncovered, excluded);
    }
}

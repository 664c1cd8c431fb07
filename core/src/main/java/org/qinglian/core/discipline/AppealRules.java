package org.qinglian.core.discipline;

import java.util.Optional;
import org.qinglian.core.calendar.TimeLimit;

/**
 * How long an appeal of one kind may take, by one edition of its rules (申诉期限规定).
 *
 * @param file within what it is to be filed, from the day on which the person learned of what is appealed; at any
 *     time if empty
 * @param fileDirectly the same, where the decision is appealed without a review first; as {@code file} if empty
 * @param decide within what it is to be decided, from the day of filing
 * @param decideExtended the whole time once more was approved; none may be if empty
 */
public record AppealRules(
        Optional<TimeLimit> file,
        Optional<TimeLimit> fileDirectly,
        TimeLimit decide,
        Optional<TimeLimit> decideExtended) {
    static AppealRules of(TimeLimit file, TimeLimit decide) {
        return new AppealRules(Optional.of(file), Optional.empty(), decide, Optional.empty());
    }
}

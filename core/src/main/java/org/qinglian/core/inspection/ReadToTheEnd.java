package org.qinglian.core.inspection;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.check.Subject;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.programme.Programme;

/**
 * Says which files were not read to their end (文件未读完): half of a list looks like a county that neglects the other half.
 */
final class ReadToTheEnd {
    private static final String ID = "programme.read-to-the-end";

    private ReadToTheEnd() {}

    static CheckResult of(Loaded<Programme> loaded, Programme programme) {
        List<NotAssessed> broken = loaded.problems().stream()
                .filter(Problem::breaksOff)
                .map(problem -> new NotAssessed(
                        ID,
                        Subject.of(programme),
                        CoreMessages.message(
                                ID + ".broken-off",
                                Map.of(
                                        "file", problem.location().file(),
                                        "line", problem.location().line()))))
                .toList();
        return new CheckResult(
                ID, CoreMessages.messages().text(ID + ".title"), broken.isEmpty() ? 1 : 0, List.of(), broken);
    }
}

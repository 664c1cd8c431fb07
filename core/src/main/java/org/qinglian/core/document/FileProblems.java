package org.qinglian.core.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;

/** The problems of one file while it is read (文件问题): one problem a place, the first that was seen. */
final class FileProblems {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    FileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(String pointer, String code, Map<String, ?> arguments) {
        if (pointers.add(pointer)) {
            problems.add(Problem.error(Location.of(file, pointer), code, arguments));
        }
    }

    void add(String pointer, LocalizedMessage message) {
        if (pointers.add(pointer)) {
            problems.add(new Problem(Severity.ERROR, Location.of(file, pointer), message));
        }
    }

    void addAt(Location location, String code, Map<String, ?> arguments) {
        problems.add(Problem.error(location, code, arguments));
    }

    List<Problem> problems() {
        return problems;
    }
}

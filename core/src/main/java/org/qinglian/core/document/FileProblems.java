package org.qinglian.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;

/** Collects the problems of one file while it is read (文件问题): one problem a place, the first that was seen. */
final class FileProblems {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> byPointer = new HashMap<>();

    FileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(String pointer, String code, Map<String, ?> arguments) {
        add(pointer, CoreMessages.message(code, arguments));
    }

    void add(String pointer, LocalizedMessage message) {
        if (byPointer.putIfAbsent(pointer, problems.size()) == null) {
            problems.add(new Problem(Severity.ERROR, Location.of(file, pointer), message));
        }
    }

    /** A problem whose line is known already. */
    void addAt(Location location, String code, Map<String, ?> arguments) {
        problems.add(Problem.error(location, code, arguments));
    }

    /** Whether something is wrong with the value at a place as a whole. */
    boolean isNoted(String pointer) {
        return byPointer.containsKey(pointer);
    }

    /** Says of the problem at a place, whatever it is, that the record could not be kept because of it. */
    void setAside(String pointer) {
        Integer index = byPointer.get(pointer);
        if (index != null) {
            problems.set(index, problems.get(index).followedBy(CoreMessages.message("document.set-aside", Map.of())));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}

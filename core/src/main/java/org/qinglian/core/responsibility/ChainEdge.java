package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * An edge of a {@link ChainPicture} (连线), from the upper end to the lower one.
 *
 * @param from the key of the node at its upper end
 * @param to the key of the node at its lower end
 * @param kind what it says
 * @param label the role in which, where there is one
 * @param pointer the place in the programme that says so, as a JSON pointer
 * @param checks the ids of the checks that fail on it, in alphabetical order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChainEdge(
        String from,
        String to,
        ChainEdgeKind kind,
        Optional<LocalizedText> label,
        String pointer,
        List<String> checks) {
    public ChainEdge {
        checks = Copy.list(checks);
    }

    ChainEdge marked(List<String> failing) {
        return new ChainEdge(from, to, kind, label, pointer, failing);
    }
}

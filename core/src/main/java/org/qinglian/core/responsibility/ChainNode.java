package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * A node of a {@link ChainPicture} (节点). A person has no title: names are not drawn.
 *
 * @param key tells it from all other nodes, for example {@code "duty/d-1"}
 * @param kind what stands there
 * @param id the identifier of the record
 * @param level the level at which it is drawn, where it has one
 * @param title its title
 * @param pointer its place in the programme, as a JSON pointer; absent for a party that is only referred to
 * @param checks the ids of the checks that fail on it, in alphabetical order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChainNode(
        String key,
        ChainNodeKind kind,
        String id,
        Optional<DutyLevel> level,
        Optional<LocalizedText> title,
        Optional<String> pointer,
        List<String> checks) {
    public ChainNode {
        checks = Copy.list(checks);
    }

    ChainNode marked(List<String> failing) {
        return new ChainNode(key, kind, id, level, title, pointer, failing);
    }
}

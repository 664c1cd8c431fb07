package org.qinglian.core.check;

import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;
import org.qinglian.core.common.Severity;

/**
 * A check (检查项) over a programme: one rule, with a stable id, its texts and its basis.
 *
 * <p>The texts stand in the message files under the id, if {@link #texts()} names nothing else: {@code <id>.title},
 * {@code <id>.finding}, {@code <id>.remedy}. A host that adds checks gives its own {@link #messages()}.
 *
 * <p>A check never throws for bad data. It is stateless and thread-safe.
 */
public interface Check {
    /** The stable id, a feature and a name: {@code "coverage.household-unlinked"}. */
    String id();

    /** The code under which its texts stand; checks that a file of rules makes share those of their kind of rule. */
    default String texts() {
        return id();
    }

    /** How grave a finding of it is. */
    Severity severity();

    /** The law or document that it rests on; absent for plain consistency of records. */
    default Optional<Basis> basis() {
        return Optional.empty();
    }

    /** Looks at everything it applies to and gives a verdict for each subject. */
    void run(Inspected inspected, Verdicts verdicts);

    default Messages messages() {
        return CoreMessages.messages();
    }

    /** What it checks, in a few words. */
    default LocalizedText title() {
        return messages().text(texts() + ".title");
    }

    /** What to do about a finding. */
    default LocalizedText remedy() {
        return messages().text(texts() + ".remedy");
    }
}

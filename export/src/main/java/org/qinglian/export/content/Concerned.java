package org.qinglian.export.content;

import java.util.Optional;

/**
 * What a finding or a gap concerns, and who has to see to it (涉及对象与归属).
 *
 * <p>Example: the post of a branch's secretary, the branch, and the committee of the township in which the branch is.
 *
 * @param subject the record it is about
 * @param body the organisation or institution to which the record belongs, the record itself if it is one; absent if it
 *     cannot be told
 * @param unit the unit to which the body counts: its township committee, else the body itself; absent if it cannot be told
 */
public record Concerned(NamedRecord subject, Optional<NamedRecord> body, Optional<NamedRecord> unit) {
    /** What names it for a reader, beside identifiers: the record, else the body if the unit does not say it already. */
    public Optional<NamedRecord> named() {
        if (subject.name().isPresent()) {
            return Optional.of(subject);
        }
        return body.filter(each -> each.name().isPresent() && !unit.equals(body));
    }
}

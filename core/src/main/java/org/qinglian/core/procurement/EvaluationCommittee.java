package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * An evaluation committee (评标委员会): who evaluates the bids of a tender.
 *
 * @param members its members
 * @param formedOn the day on which it was formed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EvaluationCommittee(List<@Valid CommitteeMember> members, Optional<LocalDate> formedOn) {
    public EvaluationCommittee {
        members = Copy.list(members);
    }

    /** The number of its members. */
    public int size() {
        return members.size();
    }

    /** The number of experts among them. */
    public int experts() {
        return Math.toIntExact(members.stream().filter(CommitteeMember::expert).count());
    }
}

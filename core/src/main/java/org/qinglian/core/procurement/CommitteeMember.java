package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A member of an evaluation committee (评标委员会成员): by the number in the pool of experts, or as one on record in the programme.
 * The names of a committee are kept secret until the winner is determined; none is kept here.
 *
 * @param expert whether it is an expert on technique or economics (技术、经济专家)
 * @param poolNumber the number in the pool of experts
 * @param actor who it is, where on record
 * @param employer the company in whose service it is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CommitteeMember(
        @NotNull Boolean expert,
        Optional<@Size(min = 1) String> poolNumber,
        Optional<@Valid Actor> actor,
        Optional<Ref<Bidder>> employer) {
    public static CommitteeMember expert(String poolNumber) {
        return new CommitteeMember(true, Optional.of(poolNumber), Optional.empty(), Optional.empty());
    }

    /** One that the buyer sent (招标人代表). */
    public static CommitteeMember delegate(Actor actor) {
        return new CommitteeMember(false, Optional.empty(), Optional.of(actor), Optional.empty());
    }
}

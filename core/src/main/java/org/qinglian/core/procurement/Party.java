package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Optional;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * One that takes part in a project (参与方): one on record in the programme, or a company outside it. In JSON
 * {@code {"actor": {"institution": "i-3"}}} or {@code {"bidder": "b-2"}}.
 *
 * @param actor the organisation, institution or person
 * @param bidder the company
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Party(Optional<@Valid Actor> actor, Optional<Ref<Bidder>> bidder) {
    public Party {
        if (actor.isPresent() == bidder.isPresent()) {
            throw InvalidValueException.of("value.party");
        }
    }

    public static Party of(Actor actor) {
        return new Party(Optional.of(actor), Optional.empty());
    }

    public static Party bidder(String id) {
        return new Party(Optional.empty(), Optional.of(Ref.of(id)));
    }

    @Override
    public String toString() {
        return actor.map(Actor::toString).or(() -> bidder.map(Ref::id)).orElseThrow();
    }
}

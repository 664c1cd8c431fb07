package org.qinglian.examples.county.synthetic;

import java.util.List;
import org.qinglian.core.programme.Programme;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Reading;

/**
 * A county (县): its programme, and the facts of a quarter that no record of the programme shows.
 *
 * @param programme the programme
 * @param events what happened
 * @param readings what was measured or counted
 */
public record County(Programme programme, List<Event> events, List<Reading> readings) {
    public County {
        events = List.copyOf(events);
        readings = List.copyOf(readings);
    }
}

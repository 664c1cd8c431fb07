package org.qinglian.core.check;

import java.time.LocalDate;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;

/**
 * What is inspected (检查对象): a programme as it stood on a day. It may grow; implementations are ours.
 *
 * @param programme the programme
 * @param registry resolves its references
 * @param asOf the day on which it is looked at
 */
public record Inspected(Programme programme, Registry registry, LocalDate asOf) {
    public static Inspected of(Programme programme, LocalDate asOf) {
        return new Inspected(programme, Registry.of(programme), asOf);
    }
}

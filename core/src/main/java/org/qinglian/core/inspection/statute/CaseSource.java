package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.RuleCase;

/**
 * Makes cases for rules of law out of the records of a programme (规则适用对象来源). A host whose own rules speak of things
 * of its own adds a source that makes them.
 */
public interface CaseSource {
    /** The kinds of case that it makes. */
    List<CaseKind> kinds();

    /** Makes every case that a programme holds, in the order of its records. */
    void each(Inspected inspected, Consumer<RuleCase> cases);
}

package org.qinglian.scoring.rule;

import java.util.Map;

/** Takes what is wrong with a rule (规则缺陷). */
@FunctionalInterface
public interface RuleFaults {
    /**
     * Takes a fault.
     *
     * @param pointer the place in the rule, as a JSON pointer
     * @param code the stable code
     * @param arguments what its text names
     */
    void add(String pointer, String code, Map<String, ?> arguments);
}

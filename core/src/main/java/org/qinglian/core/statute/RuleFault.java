package org.qinglian.core.statute;

import java.util.Map;

/**
 * What is wrong with a rule of a file (规则问题).
 *
 * @param pointer where
 * @param code the code of its sentence
 * @param arguments what the sentence names
 */
record RuleFault(String pointer, String code, Map<String, ?> arguments) {}

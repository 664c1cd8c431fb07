package org.qinglian.scoring.assessment;

import org.qinglian.scoring.scheme.ConsequenceRule;

/**
 * A consequence that a scheme proposes for a subject (拟办建议). It decides nothing.
 *
 * @param subject the identifier of the subject
 * @param grade the grade that it rests on
 * @param rule the rule of the scheme
 */
public record Proposal(String subject, String grade, ConsequenceRule rule) {}

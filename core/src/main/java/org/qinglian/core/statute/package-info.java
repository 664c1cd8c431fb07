/**
 * The statutory rule book (法定规则库): what laws fix in numbers, as data. A time limit between two events, a least number of
 * bidders, a share of experts, an act that is forbidden: each is one rule in a file, with its law and article.
 *
 * <p>A {@link org.qinglian.core.statute.StatutoryRule} speaks of a {@link org.qinglian.core.statute.CaseKind}, such as a
 * tender, and of the terms that this kind has: events, quantities and facts. Whoever has such a thing on record makes a
 * {@link org.qinglian.core.statute.RuleCase} of it. One evaluator judges every rule, in whole numbers and exact decimals; a
 * place adds or overrides rules in a file of its own ({@link org.qinglian.core.statute.RuleBook#with}).
 *
 * <p>Of a case that lacks a date or a number a rule says what is missing. That is not a clean bill.
 */
@NullMarked
package org.qinglian.core.statute;

import org.jspecify.annotations.NullMarked;

/**
 * Discipline (纪律): what was decided against a person under each regime, for how long it has effect, and what is
 * counted and published
 * of it.
 *
 * <p>A {@link org.qinglian.core.discipline.SanctionDecision} (处分决定) is one sanction for one person in one matter
 * under one {@link
 * org.qinglian.core.discipline.SanctionRegime}: Party discipline (党纪), administrative sanction (政务处分), organisational
 * handling (组织处理) or admonition (诫勉). One matter may end in several. What such a decision bars, and until when, is
 * computed from its
 * dates and from the edition of the rules that applied, never stored.
 *
 * <p>A Party organisation is dealt with by an {@link org.qinglian.core.discipline.OrganizationMeasure} (对党组织的处理), which
 * says what became of each of its people; a member who is not qualified by a {@link
 * org.qinglian.core.discipline.MemberDisposal} (组织处置), which is no sanction.
 */
@NullMarked
package org.qinglian.core.discipline;

import org.jspecify.annotations.NullMarked;

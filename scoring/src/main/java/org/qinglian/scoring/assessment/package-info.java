/**
 * Assessment (评价): how a score becomes a result. Self-score (自评), review (审核), the masses' evaluation (群众评议), publicity
 * (公示), objection (异议), recheck (复核) and decision (审定), as data on the lifecycles of core, with deadlines in working days
 * that a host sets by {@link org.qinglian.scoring.assessment.AssessmentNorms}.
 *
 * <p>A self-score is never final; a named body decides; whoever objects is told the answer; and what follows from a grade is
 * proposed by a scheme ({@link org.qinglian.scoring.assessment.Proposal}) and decided by a named body ({@link
 * org.qinglian.scoring.assessment.Consequence}).
 */
@NullMarked
package org.qinglian.scoring.assessment;

import org.jspecify.annotations.NullMarked;

/**
 * Outreach (社会共建): how a programme is carried into sectors and to the public. Plans of sectors (“1 + N”), a theme a month with
 * its site meetings, the recognition of clean units, demonstration samples that others copy, surveys, pledges, task forces and
 * targets, publicity, and the disclosure of information.
 *
 * <p>What was said is no evidence of what was done: publicity is counted by items, its reach never, and whether people know,
 * take part and are satisfied is asked in a {@link org.qinglian.core.outreach.Survey} that says whom it asked, how, and which
 * options count. Naming demonstrations is bound by rules of the state; recognising clean units is an appraisal and is not.
 */
@NullMarked
package org.qinglian.core.outreach;

import org.jspecify.annotations.NullMarked;

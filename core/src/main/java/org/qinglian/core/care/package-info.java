/**
 * Care (严管厚爱): what an organisation owes those whom it holds to account. Errors in honest work are tolerated (容错纠错),
 * names are cleared of false reports (澄清正名), those who were sanctioned are visited and assessed (受处分人员教育管理), and
 * those who take on responsibility are encouraged (正向激励).
 *
 * <p>Tolerance is neither a remission nor a reward: it belongs to the proceeding on accountability, comes before its
 * decision, and always ends in a correction. A clarification says of certain points that they are false; it is no
 * appraisal. A report that could be neither proven nor excluded is not false, and a mistaken one is not punished.
 *
 * <p>Most of this is ruled by places, not by law. What only one place has published is a value of {@link
 * org.qinglian.core.care.CareNorms} labelled with that place.
 */
@NullMarked
package org.qinglian.core.care;

import org.jspecify.annotations.NullMarked;

/**
 * Rectification (持续整风): what is wrong with work is named, listed, put right, and looked at again.
 *
 * <p>A {@link org.qinglian.core.rectification.Campaign} (大整风行动) has its actions and its cases; each person examines himself against
 * them on a {@link org.qinglian.core.rectification.PersonalList}, each organisation in a {@link
 * org.qinglian.core.rectification.LifeMeeting}. Problems come to light by these and by other channels: a {@link
 * org.qinglian.core.rectification.Supervision} (巡察、审计、信访), an {@link org.qinglian.core.rectification.AccountabilityBroadcast}
 * (电视问政), an {@link org.qinglian.core.rectification.ElectionReview} (换届回头看), a {@link
 * org.qinglian.core.rectification.KeyDate} (重点节点). All of them end in one list: a {@link
 * org.qinglian.core.rectification.ProblemItem} has one number, one leader and one deadline, and is closed on evidence that
 * somebody else verified.
 */
@NullMarked
package org.qinglian.core.rectification;

import org.jspecify.annotations.NullMarked;

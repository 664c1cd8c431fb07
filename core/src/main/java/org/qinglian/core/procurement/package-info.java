/**
 * Procurement (工程建设与招投标): engineering projects through the four procedures “策划、设计、招标、建管”, and what they are procured
 * by: lots, tenders, bids, awards, contracts and change orders.
 *
 * <p>Names and states are those of the Open Contracting Data Standard (OCDS 1.1 and its bids extension), so that a tender can be
 * exchanged. The records carry every date, amount and count that the laws on bidding, government procurement and government
 * investment limit; the limits themselves are rows of the statutory rule book. What no law fixes, such as the tiers of change
 * orders, is a value of {@link org.qinglian.core.procurement.ProcurementNorms}.
 *
 * <p>The two failures that a programme wants to prevent, a department that dominates (被部门主导) and an owner who holds a project
 * hostage (被业主绑架), have no published definition: {@link org.qinglian.core.procurement.DominanceTest} and {@link
 * org.qinglian.core.procurement.CaptureTest} are ours and say so. A sign, or a fact that the law deems collusion, is a reason for
 * the supervisor to look and never a verdict of this library.
 */
@NullMarked
package org.qinglian.core.procurement;

import org.jspecify.annotations.NullMarked;

/**
 * Who there is (组织): Party organisations and their tree (党组织), institutions by clean-unit sector (单位), members (党员),
 * cadres (干部), posts and who holds them (职务、任职), and the meetings of organisation life (组织生活).
 *
 * <p>A {@link org.qinglian.core.organization.Organization} is a Party organisation; an {@link
 * org.qinglian.core.organization.Institution} is the body it works in. Records refer to each other by {@link
 * org.qinglian.core.common.Ref}.
 *
 * <p>Organisations form a tree over the five levels, institutions a hierarchy of supervision; both answer whatever is recorded,
 * circles included. A person may be of several kinds at once, and ranks fold into the groups of the published tables.
 */
@NullMarked
package org.qinglian.core.organization;

import org.jspecify.annotations.NullMarked;

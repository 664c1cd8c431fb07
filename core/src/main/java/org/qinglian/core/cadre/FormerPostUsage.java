package org.qinglian.core.cadre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * Of what use cadres who left leading posts are (作用发挥情况).
 *
 * <p>Example: 53 units in which 133 persons still take up a post (一县统计).
 *
 * @param inUse those who have a role, of all who had left by then
 * @param occupying those who still take up a post of their unit's establishment
 * @param units the units in which somebody does
 * @param byRole how many have each role
 */
public record FormerPostUsage(Share inUse, int occupying, int units, Map<FormerPostRole, Integer> byRole) {
    public FormerPostUsage {
        byRole = Copy.map(byRole);
    }

    /** The usage on a day; who had not left by then is no part of it. */
    public static FormerPostUsage of(Collection<FormerPostCadre> all, LocalDate day) {
        List<FormerPostCadre> left =
                all.stream().filter(former -> !former.leftOn().isAfter(day)).toList();
        List<FormerPostCadre> occupying =
                left.stream().filter(FormerPostCadre::occupiesPost).toList();
        Map<FormerPostRole, Integer> byRole = new LinkedHashMap<>();
        left.stream()
                .flatMap(former -> former.roles().stream())
                .filter(role -> role.during().contains(day))
                .forEach(role -> byRole.merge(role.role(), 1, Integer::sum));
        return new FormerPostUsage(
                new Share(left.stream().filter(former -> former.isInUseOn(day)).count(), left.size()),
                occupying.size(),
                Math.toIntExact(
                        occupying.stream().map(FormerPostCadre::unit).distinct().count()),
                byRole);
    }
}

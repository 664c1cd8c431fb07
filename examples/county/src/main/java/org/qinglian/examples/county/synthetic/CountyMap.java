package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;

/**
 * The map of the county (区划): its townships and streets, and the villages and communities in them.
 *
 * @param townships the townships, streets first
 */
record CountyMap(List<Township> townships) {
    /** A division code that GB/T 2260 gives to nobody. */
    static final String DIVISION = "419901";

    /**
     * A township or street (乡镇、街道).
     *
     * @param number from 1
     * @param street whether it is a street
     * @param division its 12-digit code
     * @param name its name
     * @param sites its villages and communities
     */
    record Township(int number, boolean street, String division, LocalizedText name, List<Site> sites) {
        Ref<Organization> committee() {
            return Ref.of("o-t" + Ids.padded(number, 2));
        }

        Ref<Institution> government() {
            return Ref.of("i-t" + Ids.padded(number, 2));
        }
    }

    /**
     * Where a village or community is (村社).
     *
     * @param number from 1, in the whole county
     * @param kind village or community
     * @param division its 12-digit code
     * @param name its name
     */
    record Site(int number, VillageKind kind, String division, LocalizedText name) {
        Ref<Village> village() {
            return Ids.of("v", number, 3);
        }

        Ref<Organization> organization() {
            return Ref.of("o-v" + Ids.padded(number, 3));
        }

        Ref<Institution> institution() {
            return Ref.of("i-v" + Ids.padded(number, 3));
        }

        boolean isCommunity() {
            return kind == VillageKind.COMMUNITY;
        }
    }

    /** Streets consist of communities; a township has one community, its other places are villages. */
    static CountyMap of(CountySize size) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < size.townships(); i++) {
            weights.add(i < size.streets() ? 24L : 33L);
        }
        List<Long> counts = LargestRemainder.divide(size.villages(), weights);
        List<Township> townships = new ArrayList<>();
        int first = 1;
        for (int i = 0; i < size.townships(); i++) {
            boolean street = i < size.streets();
            String code = DIVISION + Ids.padded(street ? i + 1 : 100 + i - size.streets(), 3);
            List<Site> sites = sites(first, counts.get(i).intValue(), street, code);
            townships.add(new Township(i + 1, street, code + "000", PlaceNames.township(i, street), sites));
            first += sites.size();
        }
        return new CountyMap(townships);
    }

    private static List<Site> sites(int first, int count, boolean street, String township) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean community = street || i == 0;
            String code = township + Ids.padded(community ? i + 1 : 200 + i, 3);
            VillageKind kind = community ? VillageKind.COMMUNITY : VillageKind.VILLAGE;
            sites.add(new Site(first + i, kind, code, PlaceNames.village(first + i - 1, community)));
        }
        return sites;
    }

    List<Site> sites() {
        return townships.stream().flatMap(township -> township.sites().stream()).toList();
    }
}

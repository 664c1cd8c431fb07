package org.qinglian.examples.county.synthetic;

/**
 * The size of a county (规模): how many records of each kind it has.
 *
 * @param townships townships and streets together
 * @param streets how many of them are streets
 * @param villages villages and communities together
 * @param grids grids
 * @param households households
 * @param members Party members
 * @param units the institutions that have a branch
 * @param cadres cadres
 * @param teams service teams
 * @param visits visits in the quarter, about
 * @param notices case notices
 */
public record CountySize(
        int townships,
        int streets,
        int villages,
        int grids,
        int households,
        int members,
        Units units,
        int cadres,
        int teams,
        int visits,
        int notices) {
    /**
     * The institutions that have a branch (单位), beside the government of each township.
     *
     * @param agencies county agencies
     * @param schools schools
     * @param hospitals hospitals
     * @param stateEnterprises state-owned enterprises
     * @param privateEnterprises non-public enterprises
     * @param socialOrganizations social organisations
     */
    public record Units(
            int agencies,
            int schools,
            int hospitals,
            int stateEnterprises,
            int privateEnterprises,
            int socialOrganizations) {
        private Units times(int factor) {
            return new Units(
                    agencies * factor,
                    schools * factor,
                    hospitals * factor,
                    stateEnterprises * factor,
                    privateEnterprises * factor,
                    socialOrganizations * factor);
        }
    }

    /** A county as there are many: 20 townships, 96 000 households, 21 000 members. */
    public static CountySize real() {
        return new CountySize(
                20, 4, 312, 1_400, 96_000, 21_000, new Units(60, 90, 24, 24, 90, 46), 2_400, 330, 36_000, 60);
    }

    /** A few townships, enough for every flaw. */
    public static CountySize small() {
        return new CountySize(4, 1, 16, 76, 5_650, 1_680, new Units(8, 6, 3, 3, 10, 6), 200, 18, 2_000, 60);
    }

    /** So many counties of this size in one. */
    public CountySize times(int factor) {
        return new CountySize(
                townships * factor,
                streets * factor,
                villages * factor,
                grids * factor,
                households * factor,
                members * factor,
                units.times(factor),
                cadres * factor,
                teams * factor,
                visits * factor,
                notices * factor);
    }
}

package org.qinglian.scoring.fact;

/** The kinds of subject that are derived from a programme (考核对象类别). */
public final class SubjectKinds {
    /** A Party member (党员). */
    public static final String PARTY_MEMBER = "party-member";

    /** The Party organisation of a village or community, or another grass-roots branch (党支部、党总支). */
    public static final String BRANCH = "branch";

    /** The Party committee or work committee of a township or street (乡镇党委、街道党工委). */
    public static final String TOWNSHIP_COMMITTEE = "township-committee";

    /** A village or community (村、社区). */
    public static final String VILLAGE = "village";

    /** A unit that builds a clean unit: a department, hospital, school, company or village body (单位、清廉单元). */
    public static final String INSTITUTION = "institution";

    private SubjectKinds() {}
}

package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.AppraisalVerdict;
import org.qinglian.core.coverage.AppraisedOfficer;
import org.qinglian.core.coverage.DeclaredKinship;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.Kinship;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillageMatter;
import org.qinglian.core.coverage.VillageOffice;
import org.qinglian.core.coverage.VillageOfficer;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.coverage.VillagerAssembly;
import org.qinglian.core.coverage.VillagerRepresentative;

/**
 * Makes how villages govern themselves (村民自治): the committee and its supervision, the representatives and who elected
 * them, what is made public of a quarter or month, and the appraisal of the year before.
 */
final class VillageAffairsGenerator {
    private static final DateRange TERM = DateRange.from(LocalDate.of(2025, 11, 20));
    private static final DateRange TERM_BEFORE = DateRange.of(LocalDate.of(2021, 1, 10), LocalDate.of(2025, 11, 19));
    private static final int APPRAISED_YEAR = 2025;
    /** One village in so many lost a member of its last committee by two verdicts in a row. */
    private static final int DISMISSED = 8;

    private static final int FIRST_INCOMPETENT = 2023;
    private static final Period FIRST_QUARTER = Period.parse("2026-Q1");
    private static final Period FIRST_MONTH = Period.parse("2026-01");
    private static final int SUPERVISORS = 3;
    private static final int SMALL_COMMITTEE = 3;
    private static final String LEAVER = "c3";

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Ref<Village>, List<Ref<Household>>> households = new HashMap<>();

    private VillageAffairsGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("village-affairs");
        Map<Ref<Grid>, Ref<Village>> villages = new HashMap<>();
        draft.grids.forEach(grid -> villages.put(grid.id(), grid.village()));
        for (Household household : draft.households) {
            households
                    .computeIfAbsent(CountyDraft.known(villages, household.grid()), village -> new ArrayList<>())
                    .add(household.id());
        }
    }

    static void generate(CountyDraft draft) {
        VillageAffairsGenerator generator = new VillageAffairsGenerator(draft);
        draft.villages.stream()
                .filter(village -> village.kind() == VillageKind.VILLAGE)
                .forEach(generator::village);
    }

    private void village(Village village) {
        VillageCommittee committee = committee(village);
        draft.villageCommittees.add(committee);
        village.assembly().ifPresent(assembly -> representatives(village, assembly));
        publications(village, VillageMatter.GENERAL, FIRST_QUARTER);
        publications(village, VillageMatter.FINANCES, committee.busyFinances() ? FIRST_MONTH : FIRST_QUARTER);
        appraisal(committee, APPRAISED_YEAR, AppraisalVerdict.COMPETENT);
        if (draft.villageCommittees.size() % DISMISSED == 1) {
            before(village);
        }
    }

    /** The committee of the term before, whose third member was found incompetent twice and left, and was replaced. */
    private void before(Village village) {
        LocalDate left = heldOn(FIRST_INCOMPETENT + 1);
        DateRange until = DateRange.of(TERM_BEFORE.from(), left);
        DateRange after = DateRange.of(left.plusDays(30), TERM_BEFORE.until().orElseThrow());
        VillageCommittee committee = VillageCommittee.builder()
                .id(Ids.of("vc", draft.villageCommittees.size() + 1, 4))
                .village(village.id())
                .during(TERM_BEFORE)
                .busyFinances(false)
                .addOfficers(
                        officer("c1", VillageOffice.CHAIR, TERM_BEFORE),
                        officer("c2", VillageOffice.VICE_CHAIR, TERM_BEFORE),
                        officer(LEAVER, VillageOffice.MEMBER, until),
                        officer("c4", VillageOffice.MEMBER, after),
                        officer("s1", VillageOffice.SUPERVISOR, TERM_BEFORE))
                .build();
        draft.villageCommittees.add(committee);
        for (int year = TERM_BEFORE.from().getYear(); year < APPRAISED_YEAR; year++) {
            appraisal(
                    committee,
                    year,
                    year < FIRST_INCOMPETENT ? AppraisalVerdict.COMPETENT : AppraisalVerdict.INCOMPETENT);
        }
    }

    /** In January of the year after. */
    private static LocalDate heldOn(int year) {
        return LocalDate.of(year + 1, 1, 12);
    }

    /** Of all members who were in office then; all are competent but the third, of whom {@code third} is said. */
    private void appraisal(VillageCommittee committee, int year, AppraisalVerdict third) {
        draft.villageAppraisals.add(VillageAppraisal.builder()
                .id(Ids.of("va", draft.villageAppraisals.size() + 1, 4))
                .committee(committee.id())
                .year(year)
                .heldOn(heldOn(year))
                .verdicts(committee.members(heldOn(year)).stream()
                        .map(officer -> new AppraisedOfficer(
                                officer.code(), officer.code().equals(LEAVER) ? third : AppraisalVerdict.COMPETENT))
                        .toList())
                .build());
    }

    /** What the assembly counts beside representatives is the committee. */
    private VillageCommittee committee(Village village) {
        int members = village.assembly()
                .map(assembly -> assembly.members() - assembly.representatives())
                .orElse(SMALL_COMMITTEE);
        List<VillageOfficer> officers = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            VillageOffice office = switch (i) {
                case 1 -> VillageOffice.CHAIR;
                case 2 -> VillageOffice.VICE_CHAIR;
                default -> VillageOffice.MEMBER;
            };
            officers.add(officer("c" + i, office, TERM));
        }
        for (int i = 1; i <= SUPERVISORS; i++) {
            officers.add(officer("s" + i, VillageOffice.SUPERVISOR, TERM));
        }
        return VillageCommittee.builder()
                .id(Ids.of("vc", draft.villageCommittees.size() + 1, 4))
                .village(village.id())
                .during(TERM)
                .busyFinances(chance.permille(300))
                .officers(officers)
                .kinships(chance.permille(50) ? List.of(new DeclaredKinship("s1", "s2", Kinship.SIBLING)) : List.of())
                .build();
    }

    private static VillageOfficer officer(String code, VillageOffice office, DateRange during) {
        return VillageOfficer.builder().code(code).office(office).during(during).build();
    }

    /** Each is elected by households next to each other, the first ones by one more where they do not divide evenly. */
    private void representatives(Village village, VillagerAssembly assembly) {
        List<Ref<Household>> electors = households.getOrDefault(village.id(), List.of());
        int count = assembly.representatives();
        for (int i = 0; i < count; i++) {
            draft.representatives.add(VillagerRepresentative.builder()
                    .id(Ids.of("vr", draft.representatives.size() + 1, 5))
                    .village(village.id())
                    .woman(Optional.of(i < assembly.women()))
                    .households(electors.subList(i * electors.size() / count, (i + 1) * electors.size() / count))
                    .during(TERM)
                    .build());
        }
    }

    /** Of every period that was over early enough to be on the board by now. */
    private void publications(Village village, VillageMatter matter, Period first) {
        for (Period period = first; period.end().plusDays(15).isBefore(CountyGenerator.AS_OF); period = period.next()) {
            draft.villagePublications.add(VillagePublication.builder()
                    .id(Ids.of("vp", draft.villagePublications.size() + 1, 5))
                    .village(village.id())
                    .matter(matter)
                    .period(period)
                    .publishedOn(period.end().plusDays(chance.between(3, 12)))
                    .place("村务公开栏")
                    .build());
        }
    }
}

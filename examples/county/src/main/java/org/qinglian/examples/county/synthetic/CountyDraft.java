package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductCode;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.conduct.NoticeSeries;
import org.qinglian.core.conduct.RankingList;
import org.qinglian.core.conduct.RankingRule;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.TeamVisit;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.coverage.VillagerRepresentative;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.Post;
import org.qinglian.core.programme.Programme;

/** The county while it is being made (底稿): lists that the generators fill and the flaws change. */
final class CountyDraft {
    final CountySize size;
    final CountyMap map;
    final List<Organization> organizations = new ArrayList<>();
    final List<Institution> institutions = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<Cadre> cadres = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Village> villages = new ArrayList<>();
    final List<Grid> grids = new ArrayList<>();
    final List<Household> households = new ArrayList<>();
    final List<ServiceTeam> teams = new ArrayList<>();
    final List<HouseholdLink> links = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();
    final List<TeamVisit> teamVisits = new ArrayList<>();
    final List<VillagePublication> villagePublications = new ArrayList<>();
    final List<VillagerRepresentative> representatives = new ArrayList<>();
    final List<VillageCommittee> villageCommittees = new ArrayList<>();
    final List<VillageAppraisal> villageAppraisals = new ArrayList<>();
    final List<ConductCode> codes = new ArrayList<>();
    final List<NoticeSeries> series = new ArrayList<>();
    final List<CaseNotice> notices = new ArrayList<>();
    final List<RankingRule> rankingRules = new ArrayList<>();
    final List<RankingList> rankings = new ArrayList<>();
    final ResponsibilityDraft responsibility = new ResponsibilityDraft();
    final DisciplineDraft discipline = new DisciplineDraft();
    final CareDraft care = new CareDraft();
    final AccountabilityDraft accountability = new AccountabilityDraft();
    final RectificationDraft rectification = new RectificationDraft();
    final CadreDraft cadre = new CadreDraft();
    final ProcurementDraft procurement = new ProcurementDraft();
    final FundDraft fund = new FundDraft();
    final OutreachDraft outreach = new OutreachDraft();
    private final long seed;
    private final Set<Ref<?>> claimed = new HashSet<>();

    CountyDraft(CountySize size, long seed) {
        this.size = size;
        this.map = CountyMap.of(size);
        this.seed = seed;
    }

    Chance chance(String stream) {
        return Chance.of(seed, stream);
    }

    /** The branches, in the order of the register. */
    List<Organization> branches() {
        return organizations.stream()
                .filter(organization -> organization.kind() == OrganizationKind.BRANCH)
                .toList();
    }

    /** Takes a record for one flaw, so that no other flaw touches it; false if it is taken already. */
    boolean claim(Ref<?> ref) {
        return claimed.add(ref);
    }

    /** Takes so many records that fit, from all over the list. */
    <T extends Identified<T>> List<T> claim(Chance chance, List<T> list, Predicate<T> fits, int count) {
        List<T> taken = chance.shuffled(list).stream()
                .filter(fits)
                .filter(record -> claim(record.id()))
                .limit(count)
                .toList();
        if (taken.size() < count) {
            throw new IllegalStateException("Only " + taken.size() + " of " + count + " records fit a flaw");
        }
        return taken;
    }

    /** Puts a changed record in the place of the one with its identifier. */
    static <T extends Identified<T>> void replace(List<T> list, T changed) {
        list.replaceAll(record -> record.id().equals(changed.id()) ? changed : record);
    }

    /** What a map holds under a key that the county is known to have. */
    static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    boolean isInDuty(Member member) {
        return !Exclusion.isInForce(member.exclusion(), CountyGenerator.AS_OF);
    }

    Programme programme() {
        return Programme.builder()
                .id(Ref.of("demo-county"))
                .title(LocalizedText.of("示范县清廉建设（虚构示例）", "Clean governance of a demo county (fictional)"))
                .division(Optional.of(CountyMap.DIVISION))
                .organization(OrganizationRegister.builder()
                        .organizations(organizations)
                        .institutions(institutions)
                        .members(members)
                        .cadres(cadres)
                        .posts(posts)
                        .appointments(appointments)
                        .meetings(meetings)
                        .build())
                .coverage(CoverageRegister.builder()
                        .villages(villages)
                        .grids(grids)
                        .households(households)
                        .teams(teams)
                        .links(links)
                        .visits(visits)
                        .teamVisits(teamVisits)
                        .villagePublications(villagePublications)
                        .representatives(representatives)
                        .villageCommittees(villageCommittees)
                        .villageAppraisals(villageAppraisals)
                        .build())
                .responsibility(responsibility.register())
                .discipline(discipline.register())
                .conduct(ConductRegister.builder()
                        .codes(codes)
                        .series(series)
                        .notices(notices)
                        .rankingRules(rankingRules)
                        .rankings(rankings)
                        .build())
                .care(care.register())
                .accountability(accountability.register())
                .rectification(rectification.register())
                .cadre(cadre.register())
                .procurement(procurement.register())
                .fund(fund.register())
                .outreach(outreach.register())
                .build();
    }
}

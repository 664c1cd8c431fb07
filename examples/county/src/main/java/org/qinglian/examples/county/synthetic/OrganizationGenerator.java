package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationBuilder;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.Sector;
import org.qinglian.examples.county.synthetic.CountyMap.Site;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/**
 * Makes the committees and the Party organisations of villages (党委、村社党组织): a community has a general branch with
 * three branches, a village one branch, every tenth of them with two Party groups.
 */
final class OrganizationGenerator {
    static final Ref<Organization> COUNTY = Ref.of("o-county");
    static final Ref<Organization> DISCIPLINE = Ref.of("o-discipline");
    static final Ref<Organization> ORGANS = Ref.of("o-organs");
    static final Ref<Organization> EDUCATION = Ref.of("o-education");
    static final Ref<Organization> HEALTH = Ref.of("o-health");
    static final Ref<Organization> STATE_ASSETS = Ref.of("o-state-assets");
    static final Ref<Organization> NEW_FIELDS = Ref.of("o-new-fields");
    static final int BRANCHES_OF_COMMUNITY = 3;
    private static final LocalDate FOUNDED = LocalDate.of(1996, 7, 1);
    private static final int GROUPS = 2;
    private static final int WITH_GROUPS = 10;

    private final CountyDraft draft;

    private OrganizationGenerator(CountyDraft draft) {
        this.draft = draft;
    }

    static void generate(CountyDraft draft) {
        OrganizationGenerator generator = new OrganizationGenerator(draft);
        generator.committees();
        draft.map.townships().forEach(generator::township);
        draft.map.townships().forEach(township -> township.sites().forEach(site -> generator.site(township, site)));
    }

    private void committees() {
        draft.organizations.add(county(COUNTY, OrganizationKind.COMMITTEE, "示范县委", "Demo county committee")
                .parent(Optional.empty())
                .build());
        add(DISCIPLINE, OrganizationKind.COMMITTEE, "示范县纪委", "Demo county discipline commission");
        add(ORGANS, OrganizationKind.WORK_COMMITTEE, "示范县直属机关工委", "Work committee of county bodies");
        add(EDUCATION, OrganizationKind.COMMITTEE, "示范县教育系统党委", "Committee of schools");
        add(HEALTH, OrganizationKind.COMMITTEE, "示范县卫生健康系统党委", "Committee of hospitals");
        add(STATE_ASSETS, OrganizationKind.COMMITTEE, "示范县国资系统党委", "Committee of state-owned enterprises");
        add(
                NEW_FIELDS,
                OrganizationKind.WORK_COMMITTEE,
                "示范县两新工委",
                "Work committee of non-public enterprises and social organisations");
    }

    private void add(Ref<Organization> id, OrganizationKind kind, String zh, String en) {
        draft.organizations.add(county(id, kind, zh, en).build());
    }

    private static OrganizationBuilder county(Ref<Organization> id, OrganizationKind kind, String zh, String en) {
        return Organization.builder()
                .id(id)
                .name(LocalizedText.of(zh, en))
                .kind(kind)
                .level(Level.COUNTY)
                .parent(COUNTY)
                .division(CountyMap.DIVISION)
                .establishedOn(FOUNDED);
    }

    private void township(Township township) {
        draft.organizations.add(Organization.builder()
                .id(township.committee())
                .name(PlaceNames.extended(township.name(), township.street() ? "党工委" : "党委", "committee"))
                .kind(township.street() ? OrganizationKind.WORK_COMMITTEE : OrganizationKind.COMMITTEE)
                .level(Level.TOWNSHIP)
                .parent(COUNTY)
                .institution(township.government())
                .division(township.division())
                .establishedOn(FOUNDED)
                .build());
    }

    private void site(Township township, Site site) {
        draft.institutions.add(Institution.builder()
                .id(site.institution())
                .name(PlaceNames.extended(site.name(), site.isCommunity() ? "居民委员会" : "村民委员会", "committee"))
                .sector(Sector.VILLAGE_COMMUNITY)
                .level(Level.VILLAGE)
                .creditCode(CreditCodes.of(site.isCommunity() ? "55" : "54", CountyMap.DIVISION, site.number()))
                .division(site.division())
                .supervisor(township.government())
                .build());
        OrganizationKind kind = site.isCommunity() ? OrganizationKind.GENERAL_BRANCH : OrganizationKind.BRANCH;
        LocalizedText name = PlaceNames.extended(
                site.name(), site.isCommunity() ? "党总支" : "党支部", site.isCommunity() ? "general branch" : "branch");
        draft.organizations.add(village(site, site.organization(), kind, name)
                .parent(township.committee())
                .build());
        if (site.isCommunity()) {
            below(site, BRANCHES_OF_COMMUNITY, OrganizationKind.BRANCH, "支部", "branch");
        } else if (site.number() % WITH_GROUPS == 0) {
            below(site, GROUPS, OrganizationKind.GROUP, "党小组", "Party group");
        }
    }

    private void below(Site site, int count, OrganizationKind kind, String zh, String en) {
        for (int i = 1; i <= count; i++) {
            LocalizedText name = PlaceNames.extended(site.name(), "第" + i + zh, en + " " + i);
            draft.organizations.add(village(site, Ref.of(site.organization().id() + "-" + i), kind, name)
                    .parent(site.organization())
                    .build());
        }
    }

    private static OrganizationBuilder village(
            Site site, Ref<Organization> id, OrganizationKind kind, LocalizedText name) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind(kind)
                .level(Level.VILLAGE)
                .field(site.isCommunity() ? OrganizationField.COMMUNITY : OrganizationField.VILLAGE)
                .institution(site.institution())
                .division(site.division())
                .establishedOn(FOUNDED);
    }
}

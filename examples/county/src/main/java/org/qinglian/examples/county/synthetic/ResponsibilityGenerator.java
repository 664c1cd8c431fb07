package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.AssignmentBuilder;
import org.qinglian.core.responsibility.Cadence;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyBuilder;
import org.qinglian.core.responsibility.DutyField;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.DutyPolarity;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.PowerFlow;
import org.qinglian.core.responsibility.ResponsibilityRole;
import org.qinglian.examples.county.synthetic.CountyMap.Site;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/**
 * Makes duties and who answers for them (责任): the chain from the county over townships to villages, the powers of villages,
 * and by {@link LoopGenerator} what follows.
 *
 * <p>The posts of the secretaries in the chain are taken, so that no flaw of organisations empties one of them.
 */
final class ResponsibilityGenerator {
    static final Ref<Duty> COUNTY_DUTY = Ref.of("d-county-main");
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    /** The day on which some deputies took over the visits from their secretary. */
    static final LocalDate HANDED_OVER = LocalDate.of(2026, 5, 1);

    private static final int HANDOVER_EVERY = 5;
    private static final Basis MAIN = Basis.of("党委（党组）落实全面从严治党主体责任规定").withVersion("2020");
    private static final Basis LIST = Basis.of("示范县村级权力与责任清单（虚构示例）");
    private static final List<String> POWERS = List.of("小微工程发包", "集体资产出租", "惠农补贴申报", "村级物资采购");

    private final CountyDraft draft;
    private final Teams teams;
    private final Map<Ref<Cadre>, CadreRank> ranks = new HashMap<>();

    private ResponsibilityGenerator(CountyDraft draft) {
        this.draft = draft;
        this.teams = new Teams(draft);
    }

    static void generate(CountyDraft draft) {
        ResponsibilityGenerator generator = new ResponsibilityGenerator(draft);
        generator.county();
        draft.map.townships().forEach(generator::township);
        draft.cadres.replaceAll(cadre -> cadre.withRank(generator.ranks.getOrDefault(cadre.id(), cadre.rank())));
        LoopGenerator.generate(draft, generator.teams);
    }

    /** A duty of an organisation: {@code d-v001-works} is that of {@code o-v001}. */
    static Ref<Duty> duty(Ref<Organization> organization, String what) {
        return Ref.of("d-" + organization.id().substring(2) + "-" + what);
    }

    /** An assignment of a duty of an organisation. */
    static Ref<Assignment> assignment(Ref<Organization> organization, String what) {
        return Ref.of("as-" + organization.id().substring(2) + "-" + what);
    }

    static boolean handsOver(Site site) {
        return site.number() % HANDOVER_EVERY == 0;
    }

    static DutyBuilder integrity(Ref<Duty> id, DutyLevel level, String zh, String en) {
        return Duty.builder()
                .id(id)
                .title(LocalizedText.of(zh, en))
                .polarity(DutyPolarity.POSITIVE)
                .nature(DutyNature.INTEGRITY)
                .field(DutyField.PARTY_BUILDING)
                .level(level)
                .overall(false);
    }

    static AssignmentBuilder hold(Ref<Assignment> id, Ref<Duty> duty, Actor holder, ResponsibilityRole role) {
        return Assignment.builder()
                .id(id)
                .duty(duty)
                .holder(holder)
                .role(role)
                .during(DateRange.from(START))
                .holding(Holding.SOLE);
    }

    private void county() {
        main(OrganizationGenerator.COUNTY, DutyLevel.COUNTY, Optional.empty(), Optional.of(DutyLevel.VILLAGE));
        for (Ref<Organization> committee : List.of(
                OrganizationGenerator.ORGANS,
                OrganizationGenerator.EDUCATION,
                OrganizationGenerator.HEALTH,
                OrganizationGenerator.STATE_ASSETS,
                OrganizationGenerator.NEW_FIELDS)) {
            main(committee, DutyLevel.COUNTY, Optional.of(COUNTY_DUTY), Optional.of(DutyLevel.COUNTY));
            deputy(committee, "main");
        }
        deputy(OrganizationGenerator.COUNTY, "main");
        Ref<Organization> commission = OrganizationGenerator.DISCIPLINE;
        draft.responsibility.duties.add(
                integrity(duty(commission, "supervision"), DutyLevel.COUNTY, "监督下级党组织", "Supervise organisations below")
                        .nature(DutyNature.SUPERVISION)
                        .basis(Basis.of("中国共产党章程", "第四十六条").withVersion("2022"))
                        .build());
        add(hold(
                assignment(commission, "supervision"),
                duty(commission, "supervision"),
                Actor.organization(commission.id()),
                ResponsibilityRole.SUPERVISORY_RESPONSIBILITY));
        first(commission, "supervision", DutyLevel.COUNTY);
        deputy(commission, "supervision");
    }

    /** What the deputy of a county body answers for beside the business of the post. */
    private void deputy(Ref<Organization> body, String source) {
        teams.deputy(body).ifPresent(cadre -> {
            draft.responsibility.duties.add(integrity(
                            duty(body, "team"), DutyLevel.COUNTY, "班子成员一岗双责", "Clean governance of the deputy's field")
                    .cascadesFrom(duty(body, source))
                    .cascadeTo(DutyLevel.COUNTY)
                    .build());
            add(hold(
                            assignment(body, "team"),
                            duty(body, "team"),
                            Actor.cadre(cadre.id()),
                            ResponsibilityRole.DUAL_DUTY_MEMBER)
                    .organization(body));
        });
    }

    private void township(Township township) {
        Ref<Organization> committee = township.committee();
        main(committee, DutyLevel.TOWNSHIP, Optional.of(COUNTY_DUTY), Optional.empty());
        add(hold(
                assignment(committee, "overseen"),
                duty(committee, "main"),
                Actor.organization(OrganizationGenerator.DISCIPLINE.id()),
                ResponsibilityRole.SUPERVISORY_RESPONSIBILITY));
        works(committee, DutyLevel.TOWNSHIP, 2);
        draft.responsibility.duties.add(
                integrity(duty(committee, "clean"), DutyLevel.TOWNSHIP, "工程领域党风廉政", "Clean governance of works")
                        .field(DutyField.CONSTRUCTION)
                        .cascadesFrom(duty(committee, "main"))
                        .cascadeTo(DutyLevel.TOWNSHIP)
                        .build());
        Actor deputy = teams.deputy(committee)
                .map(cadre -> Actor.cadre(cadre.id()))
                .orElseGet(() -> Actor.organization(committee.id()));
        for (String what : List.of("works", "clean")) {
            add(hold(assignment(committee, what), duty(committee, what), deputy, ResponsibilityRole.DUAL_DUTY_MEMBER)
                    .organization(committee));
        }
        township.sites().forEach(site -> village(site, committee));
    }

    private void village(Site site, Ref<Organization> committee) {
        Ref<Organization> branch = site.organization();
        main(branch, DutyLevel.VILLAGE, Optional.of(duty(committee, "main")), Optional.empty());
        works(branch, DutyLevel.VILLAGE, POWERS.size());
        add(hold(
                assignment(branch, "works"),
                duty(branch, "works"),
                Actor.organization(branch.id()),
                ResponsibilityRole.PRINCIPAL_RESPONSIBILITY));
        below(branch, "team", DutyField.PARTY_BUILDING, "班子廉洁建设", "Clean village team");
        teams.secretary(branch).or(() -> teams.deputy(branch)).ifPresent(cadre -> member(branch, "team", cadre, START));
        below(branch, "visits", DutyField.GRASS_ROOTS, "网格走访", "Visits in the grids");
        visits(site, branch);
        for (String what : List.of("main", "works", "team", "visits")) {
            assist(site, what);
        }
    }

    /** The committee of the villagers helps with every duty of their branch, and answers for none. */
    private void assist(Site site, String what) {
        add(hold(
                assignment(site.organization(), what + "-assist"),
                duty(site.organization(), what),
                Actor.institution(site.institution().id()),
                ResponsibilityRole.FUNCTIONAL_DEPARTMENT));
    }

    private void visits(Site site, Ref<Organization> branch) {
        Optional<Ref<Cadre>> deputy = teams.deputy(branch);
        Optional<Ref<Cadre>> secretary = teams.secretary(branch);
        boolean handsOver = handsOver(site) && secretary.isPresent() && deputy.isPresent();
        if (handsOver) {
            add(hold(
                            assignment(branch, "visits-before"),
                            duty(branch, "visits"),
                            Actor.cadre(secretary.get().id()),
                            ResponsibilityRole.DUAL_DUTY_MEMBER)
                    .organization(branch)
                    .during(DateRange.of(START, HANDED_OVER.minusDays(1))));
        }
        deputy.ifPresent(cadre -> member(branch, "visits", cadre, handsOver ? HANDED_OVER : START));
    }

    private void member(Ref<Organization> branch, String what, Ref<Cadre> cadre, LocalDate from) {
        add(hold(
                        assignment(branch, what),
                        duty(branch, what),
                        Actor.cadre(cadre.id()),
                        ResponsibilityRole.DUAL_DUTY_MEMBER)
                .organization(branch)
                .during(DateRange.from(from)));
    }

    private void below(Ref<Organization> branch, String what, DutyField field, String zh, String en) {
        draft.responsibility.duties.add(integrity(duty(branch, what), DutyLevel.VILLAGE, zh, en)
                .field(field)
                .cascadesFrom(duty(branch, "main"))
                .build());
    }

    /** The overall duty of an organisation, held by it and led by its secretary. */
    private void main(
            Ref<Organization> organization, DutyLevel level, Optional<Ref<Duty>> source, Optional<DutyLevel> reach) {
        DutyBuilder duty = integrity(duty(organization, "main"), level, "落实全面从严治党主体责任", "Clean governance of the place")
                .overall(true)
                .basis(MAIN)
                .cascadesFrom(source)
                .cascadeTo(reach);
        if (level == DutyLevel.TOWNSHIP) {
            duty.addCadences(
                    Cadence.of(ActivityKind.DEDICATED_STUDY, 1, Period.Unit.HALF)
                            .forRole(ResponsibilityRole.PRINCIPAL_RESPONSIBILITY),
                    Cadence.of(ActivityKind.REPORT, 1, Period.Unit.YEAR)
                            .forRole(ResponsibilityRole.FIRST_RESPONSIBLE_PERSON));
        }
        draft.responsibility.duties.add(duty.build());
        add(hold(
                assignment(organization, "main"),
                duty(organization, "main"),
                Actor.organization(organization.id()),
                ResponsibilityRole.PRINCIPAL_RESPONSIBILITY));
        first(organization, "main", level);
    }

    private void first(Ref<Organization> organization, String what, DutyLevel level) {
        teams.secretaryPost(organization).ifPresent(draft::claim);
        teams.secretary(organization).ifPresent(cadre -> {
            add(hold(
                            assignment(organization, "first"),
                            duty(organization, what),
                            Actor.cadre(cadre.id()),
                            ResponsibilityRole.FIRST_RESPONSIBLE_PERSON)
                    .organization(organization));
            if (level == DutyLevel.COUNTY || level == DutyLevel.TOWNSHIP) {
                ranks.put(cadre, level == DutyLevel.COUNTY ? CadreRank.COUNTY : CadreRank.TOWNSHIP);
            }
        });
    }

    /** The business duty of works, and the powers that it matches, each with a flow chart of its own. */
    private void works(Ref<Organization> organization, DutyLevel level, int powers) {
        draft.responsibility.duties.add(
                integrity(duty(organization, "works"), level, "规范行使小微权力", "Small powers in order")
                        .nature(DutyNature.BUSINESS)
                        .field(DutyField.CONSTRUCTION)
                        .basis(LIST)
                        .build());
        for (int i = 0; i < powers; i++) {
            String id = "pw-" + organization.id().substring(2) + "-" + (i + 1);
            draft.responsibility.powers.add(Power.builder()
                    .id(Ref.of(id))
                    .title(LocalizedText.of(POWERS.get(i), "Small power " + (i + 1)))
                    .level(level)
                    .holder(Actor.organization(organization.id()))
                    .basis(LIST)
                    .flow(PowerFlow.of("流程图 " + id))
                    .addDuties(duty(organization, "works"))
                    .build());
        }
    }

    private void add(AssignmentBuilder assignment) {
        draft.responsibility.assignments.add(assignment.build());
    }
}

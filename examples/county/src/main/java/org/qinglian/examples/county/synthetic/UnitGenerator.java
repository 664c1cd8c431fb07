package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.Sector;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/**
 * Makes the institutions (单位) of the sectors and a branch in each: agencies, schools, hospitals, companies. A social
 * organisation has a branch only, for no clean-unit sector is its own.
 */
final class UnitGenerator {
    private static final LocalDate FOUNDED = LocalDate.of(2003, 7, 1);
    /** Serial numbers of credit codes below it belong to villages. */
    private static final int FIRST_SERIAL = 1_001;

    private static final List<String> AGENCIES = List.of(
            "发展和改革",
            "教育体育",
            "公安",
            "民政",
            "司法",
            "财政",
            "人力资源和社会保障",
            "自然资源",
            "生态环境",
            "住房和城乡建设",
            "交通运输",
            "水利",
            "农业农村",
            "商务",
            "文化广电和旅游",
            "卫生健康",
            "退役军人事务",
            "应急管理",
            "审计",
            "市场监督管理",
            "统计",
            "医疗保障",
            "信访",
            "林业",
            "乡村振兴",
            "城市管理",
            "政务服务",
            "档案",
            "气象",
            "供销");

    private final CountyDraft draft;
    private int number;

    private UnitGenerator(CountyDraft draft) {
        this.draft = draft;
    }

    /** What the units of one sort have in common. */
    private record Sort(String prefix, Sector sector, OrganizationField field) {}

    static void generate(CountyDraft draft) {
        UnitGenerator generator = new UnitGenerator(draft);
        draft.map.townships().forEach(generator::government);
        CountySize.Units units = draft.size.units();
        generator.agencies(units.agencies());
        generator.schools(units.schools());
        generator.hospitals(units.hospitals());
        generator.stateEnterprises(units.stateEnterprises());
        generator.privateEnterprises(units.privateEnterprises());
        generator.socialOrganizations(units.socialOrganizations());
    }

    private void government(Township township) {
        Sort sort = new Sort("11", Sector.GOVERNMENT_BODY, OrganizationField.AGENCY);
        LocalizedText name = PlaceNames.extended(
                township.name(), township.street() ? "办事处" : "人民政府", township.street() ? "office" : "government");
        unit(sort, Optional.of(township.government()), name, Optional.of(township), township.committee());
    }

    private void agencies(int count) {
        Sort sort = new Sort("11", Sector.GOVERNMENT_BODY, OrganizationField.AGENCY);
        for (int i = 0; i < count; i++) {
            String field = AGENCIES.get(i % AGENCIES.size());
            String kind = i < AGENCIES.size() ? "局" : "服务中心" + (i / AGENCIES.size() > 1 ? i / AGENCIES.size() : "");
            county(
                    sort,
                    LocalizedText.of("示范县" + field + kind, "County agency " + (i + 1)),
                    OrganizationGenerator.ORGANS);
        }
    }

    private void schools(int count) {
        Sort sort = new Sort("12", Sector.SCHOOL, OrganizationField.SCHOOL);
        for (int i = 0; i < count; i++) {
            if (i < count / 9) {
                LocalizedText name = LocalizedText.of("示范县第" + (i + 1) + "中学", "County middle school " + (i + 1));
                county(sort, name, OrganizationGenerator.EDUCATION);
            } else {
                township(sort, i, "第" + (i / draft.size.townships() + 1) + "学校", "school " + (i + 1));
            }
        }
    }

    private void hospitals(int count) {
        Sort sort = new Sort("12", Sector.HOSPITAL, OrganizationField.AGENCY);
        for (int i = 0; i < count; i++) {
            if (i < count / 6) {
                LocalizedText name = LocalizedText.of("示范县第" + (i + 1) + "人民医院", "County hospital " + (i + 1));
                county(sort, name, OrganizationGenerator.HEALTH);
            } else {
                township(sort, i, "卫生院", "clinic");
            }
        }
    }

    private void stateEnterprises(int count) {
        Sort sort = new Sort("91", Sector.STATE_OWNED_ENTERPRISE, OrganizationField.STATE_OWNED_ENTERPRISE);
        for (int i = 0; i < count; i++) {
            String serial = Ids.padded(i + 1, 3);
            LocalizedText name = LocalizedText.of("示例国有企业" + serial + "有限公司", "Sample state-owned company " + serial);
            county(sort, name, OrganizationGenerator.STATE_ASSETS);
        }
    }

    private void privateEnterprises(int count) {
        Sort sort = new Sort("91", Sector.PRIVATE_ENTERPRISE, OrganizationField.NON_PUBLIC_ENTERPRISE);
        for (int i = 0; i < count; i++) {
            String serial = Ids.padded(i + 1, 3);
            township(sort, i, "示例企业" + serial + "有限公司", "sample company " + serial);
        }
    }

    private void socialOrganizations(int count) {
        for (int i = 0; i < count; i++) {
            String serial = Ids.padded(i + 1, 3);
            LocalizedText name = LocalizedText.of("示例社会组织" + serial, "Sample social organisation " + serial);
            branch(
                    name,
                    OrganizationField.SOCIAL_ORGANIZATION,
                    Optional.empty(),
                    Optional.empty(),
                    OrganizationGenerator.NEW_FIELDS);
        }
    }

    private void county(Sort sort, LocalizedText name, Ref<Organization> parent) {
        unit(sort, Optional.empty(), name, Optional.empty(), parent);
    }

    private void township(Sort sort, int index, String zh, String en) {
        Township township =
                draft.map.townships().get(index % draft.map.townships().size());
        LocalizedText name = PlaceNames.extended(township.name(), zh, en);
        unit(sort, Optional.empty(), name, Optional.of(township), township.committee());
    }

    private void unit(
            Sort sort,
            Optional<Ref<Institution>> given,
            LocalizedText name,
            Optional<Township> township,
            Ref<Organization> parent) {
        Ref<Institution> id = given.orElseGet(() -> Ids.of("i", number + 1, 4));
        draft.institutions.add(Institution.builder()
                .id(id)
                .name(name)
                .sector(sort.sector())
                .level(township.isPresent() ? Level.TOWNSHIP : Level.COUNTY)
                .creditCode(CreditCodes.of(sort.prefix(), CountyMap.DIVISION, FIRST_SERIAL + number))
                .division(township.map(Township::division).orElse(CountyMap.DIVISION))
                .supervisor(township.map(Township::government).filter(above -> !above.equals(id)))
                .build());
        branch(name, sort.field(), Optional.of(id), township, parent);
    }

    private void branch(
            LocalizedText name,
            OrganizationField field,
            Optional<Ref<Institution>> institution,
            Optional<Township> township,
            Ref<Organization> parent) {
        number++;
        draft.organizations.add(Organization.builder()
                .id(Ids.of("o", number, 4))
                .name(PlaceNames.extended(name, "党支部", "branch"))
                .kind(OrganizationKind.BRANCH)
                .level(township.isPresent() ? Level.TOWNSHIP : Level.COUNTY)
                .parent(parent)
                .field(field)
                .institution(institution)
                .division(township.map(Township::division).orElse(CountyMap.DIVISION))
                .establishedOn(FOUNDED)
                .build());
    }
}

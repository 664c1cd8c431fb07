package org.qinglian.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Subject;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;
import org.qinglian.export.content.Concerned;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.disclosure.Disclosure;

class UnitsTest {
    private static final Programme COUNTY = ProgrammeSamples.programme();

    @Test
    void what_lies_in_a_township_counts_to_its_committee() {
        assertThat(unit(COUNTY, "household", "h-01")).contains("o-yunshan");
        assertThat(unit(COUNTY, "member", "m-07")).contains("o-yunshan");
        assertThat(unit(COUNTY, "organization", "o-qingxi-group")).contains("o-yunshan");
        assertThat(unit(COUNTY, "organization", "o-yunshan")).contains("o-yunshan");
    }

    @Test
    void a_branch_of_the_township_itself_counts_to_the_committee() {
        Organization branch = OrganizationSamples.organization("o-school")
                .level(Level.TOWNSHIP)
                .build();

        assertThat(unit(with(branch), "organization", "o-school")).contains("o-yunshan");
    }

    @Test
    void bodies_of_the_county_count_to_themselves() {
        assertThat(unit(COUNTY, "organization", "o-discipline")).contains("o-discipline");
        assertThat(unit(COUNTY, "organization", "o-county")).contains("o-county");
    }

    @Test
    void an_institution_counts_to_the_organisation_set_up_in_it() {
        Organization branch = OrganizationSamples.organization("o-bureau")
                .level(Level.COUNTY)
                .parent(Ref.of("o-county"))
                .institution(Ref.of("i-school"))
                .build();

        assertThat(unit(COUNTY, "cadre", "c-01")).contains("o-yunshan");
        assertThat(unit(COUNTY, "institution", "i-school")).contains("i-school");
        assertThat(unit(with(branch), "institution", "i-school")).contains("o-bureau");
    }

    @Test
    void an_organisation_with_no_township_above_it_counts_to_itself() {
        Organization loose = OrganizationSamples.organization("o-loose")
                .parent(Ref.of("o-nowhere"))
                .build();
        Organization circle = OrganizationSamples.organization("o-circle")
                .parent(Ref.of("o-circle"))
                .build();
        Organization direct = OrganizationSamples.organization("o-direct")
                .parent(Ref.of("o-county"))
                .build();
        Programme programme = with(loose, circle, direct);

        assertThat(unit(programme, "organization", "o-loose")).contains("o-loose");
        assertThat(unit(programme, "organization", "o-circle")).contains("o-circle");
        assertThat(unit(programme, "organization", "o-direct")).contains("o-direct");
    }

    @Test
    void nothing_is_made_up_for_what_belongs_to_none() {
        assertThat(unit(COUNTY, "programme", "qinghe")).isEmpty();
        assertThat(unit(COUNTY, "household", "h-gone")).isEmpty();
    }

    @Test
    void names_the_branch_to_which_a_record_without_a_name_belongs() {
        Concerned post = concerned(COUNTY, "post", "p-qingxi");

        assertThat(post.named())
                .contains(new NamedRecord(
                        RecordKind.of("organization"),
                        "o-qingxi",
                        Optional.of(LocalizedText.of("青溪村党支部", "Qingxi village branch"))));
        assertThat(concerned(COUNTY, "village", "v-qingxi").named())
                .map(NamedRecord::kind)
                .contains(RecordKind.of("village"));
    }

    @Test
    void does_not_name_the_unit_twice() {
        assertThat(concerned(COUNTY, "household", "h-01").named()).isEmpty();
        assertThat(concerned(COUNTY, "post", "p-yunshan").named()).isEmpty();
    }

    @Test
    void keeps_names_of_persons_back_as_the_disclosure_says() {
        Subject member = new Subject(RecordKind.of("member"), "m-01");
        Registry registry = Registry.of(COUNTY);

        assertThat(new SubjectNames(registry, Disclosure.IDENTIFIERS)
                        .name(member)
                        .name())
                .isEmpty();
        assertThat(new SubjectNames(registry, Disclosure.MASKED_NAMES)
                        .name(member)
                        .name())
                .contains(LocalizedText.zh("甲**"));
        assertThat(new SubjectNames(registry, Disclosure.FULL_NAMES)
                        .name(member)
                        .name())
                .contains(LocalizedText.zh("甲某某"));
    }

    private static Optional<String> unit(Programme programme, String kind, String id) {
        return concerned(programme, kind, id).unit().map(NamedRecord::id);
    }

    private static Concerned concerned(Programme programme, String kind, String id) {
        Registry registry = Registry.of(programme);
        return new Units(programme, registry, new SubjectNames(registry, Disclosure.IDENTIFIERS))
                .concerned(new Subject(RecordKind.of(kind), id));
    }

    private static Programme with(Organization... organizations) {
        return ProgrammeSamples.withOrganization(register -> OrganizationRegister.builder()
                .from(register)
                .addOrganizations(organizations)
                .build());
    }
}

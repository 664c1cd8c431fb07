package org.qinglian.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.OrganizationSamples;

class ActorTest {
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Test
    void names_one_record_and_its_type() {
        assertThat(Actor.organization("o-1").type()).isEqualTo(Organization.class);
        assertThat(Actor.institution("i-1").type()).isEqualTo(Institution.class);
        assertThat(Actor.cadre("c-1").type()).isEqualTo(Cadre.class);
        assertThat(Actor.member("m-1").type()).isEqualTo(Member.class);
        assertThat(Actor.member("m-1")).hasToString("m-1");
        assertThat(Actor.member("m-1").id()).isEqualTo("m-1");
    }

    @Test
    void only_a_cadre_or_a_member_is_a_person() {
        assertThat(List.of(Actor.cadre("x"), Actor.member("x"))).allMatch(Actor::isPerson);
        assertThat(List.of(Actor.organization("x"), Actor.institution("x"))).noneMatch(Actor::isPerson);
    }

    @Test
    void is_made_of_a_record() {
        assertThat(Actor.of(OrganizationSamples.organization("o-1").build())).isEqualTo(Actor.organization("o-1"));
        assertThat(Actor.of(OrganizationSamples.institution("i-1").build())).isEqualTo(Actor.institution("i-1"));
        assertThat(Actor.of(OrganizationSamples.cadre("c-1").build())).isEqualTo(Actor.cadre("c-1"));
        assertThat(Actor.of(OrganizationSamples.member("m-1").build())).isEqualTo(Actor.member("m-1"));
    }

    @Test
    void two_actors_of_one_identifier_and_different_types_differ() {
        assertThat(Actor.cadre("x")).isNotEqualTo(Actor.member("x"));
    }

    @Test
    void names_which_it_is_in_json() throws JsonProcessingException {
        String written =
                json.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY).writeValueAsString(Actor.cadre("c-04"));

        assertThat(written).isEqualTo("{\"cadre\":\"c-04\"}");
        assertThat(json.readValue(written, Actor.class)).isEqualTo(Actor.cadre("c-04"));
    }

    @Test
    void one_that_names_none_or_two_is_refused() {
        assertThatThrownBy(() -> new Actor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.message(Locale.CHINA))
                                .isEqualTo("主体指向 0 条记录；应在组织（organization）、单位（institution）、干部（cadre）、党员（member）中恰有其一。"))
                .hasMessage(
                        "Actor names 0 records; expected exactly one of organization, institution, cadre and member.");
        assertThatThrownBy(() -> new Actor(
                        Optional.empty(), Optional.empty(), Optional.of(Ref.of("c-1")), Optional.of(Ref.of("m-1"))))
                .hasMessageStartingWith("Actor names 2 records;");
    }

    @Test
    void one_in_a_file_that_names_none_or_two_has_its_place() {
        assertThat(problems("{}"))
                .containsExactly("actors.json:1:1: [value.actor] Actor names 0 records; expected"
                        + " exactly one of organization, institution, cadre and member. The record was set aside.");
        assertThat(problems("{\"cadre\": \"c-1\", \"member\": \"m-1\"}"))
                .containsExactly("actors.json:1:1: [value.actor] Actor names 2 records; expected exactly one of"
                        + " organization, institution, cadre and member. The record was set aside.");
    }

    private static List<String> problems(String text) {
        return DocumentReader.standard().read(DocumentSource.of("actors.json", text), Actor.class).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}

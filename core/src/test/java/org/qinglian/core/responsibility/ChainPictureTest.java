package org.qinglian.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.assignment;
import static org.qinglian.core.fixture.ResponsibilitySamples.duty;
import static org.qinglian.core.fixture.ResponsibilitySamples.letter;
import static org.qinglian.core.fixture.ResponsibilitySamples.power;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class ChainPictureTest {
    private final ResponsibilityRegister register = ResponsibilityRegister.builder()
            .addDuties(
                    duty("low").cascadesFrom(Ref.of("high")).build(),
                    duty("high").level(DutyLevel.COUNTY).build(),
                    duty("lost").cascadesFrom(Ref.of("nowhere")).build())
            .addPowers(power("p").duties(List.of(Ref.of("low"))).build())
            .addTasks(task("t")
                    .duty(Ref.of("low"))
                    .parent(Ref.of("t"))
                    .parts(List.of(new TaskPart(Actor.member("m-01"), TaskRole.LEAD)))
                    .build())
            .addAssignments(
                    assignment("a-1").duty(Ref.of("low")).build(),
                    assignment("a-2")
                            .duty(Ref.of("low"))
                            .holder(Actor.cadre("c-02"))
                            .role(ResponsibilityRole.FIRST_RESPONSIBLE_PERSON)
                            .build(),
                    assignment("a-3")
                            .duty(Ref.of("low"))
                            .during(DateRange.from(ProgrammeSamples.AS_OF.plusDays(1)))
                            .build())
            .addLetters(letter("l").recipient(Actor.organization("o-unknown")).build())
            .build();

    @Test
    void draws_nodes_in_the_order_of_the_register_and_parties_as_they_are_met() {
        assertThat(picture().nodes())
                .extracting(node -> node.key() + " " + node.kind().code() + " "
                        + node.level().map(DutyLevel::code).orElse("-") + " "
                        + node.title().flatMap(LocalizedText::en).orElse("-") + " "
                        + node.pointer().orElse("-"))
                .containsExactly(
                        "duty/low duty township Principal responsibility for clean governance /responsibility/duties/0",
                        "duty/high duty county Principal responsibility for clean governance /responsibility/duties/1",
                        "duty/lost duty township Principal responsibility for clean governance /responsibility/duties/2",
                        "power/p power township Letting of small works /responsibility/powers/0",
                        "task/t task township Review the risks of village works /responsibility/tasks/0",
                        "cadre/c-02 person - - -",
                        "organization/o-yunshan body township Yunshan township committee /organization/organizations/2",
                        "organization/o-county body county Qinghe county committee /organization/organizations/0",
                        "organization/o-unknown body - - -");
    }

    @Test
    void draws_edges_in_the_order_of_the_records_that_state_them() {
        assertThat(picture().edges())
                .extracting(edge -> edge.from() + " " + edge.kind().code() + " " + edge.to() + " "
                        + edge.label().flatMap(LocalizedText::en).orElse("-") + " " + edge.pointer())
                .containsExactly(
                        "duty/high cascades duty/low - /responsibility/duties/0/cascadesFrom",
                        "power/p matched-by duty/low - /responsibility/powers/0/duties/0",
                        "duty/low worked-off-by task/t - /responsibility/tasks/0/duty",
                        "task/t decomposed-into task/t - /responsibility/tasks/0/parent",
                        "task/t taken-on-by cadre/c-02 lead /responsibility/tasks/0/parts/0",
                        "duty/low held-by organization/o-yunshan principal responsibility /responsibility/assignments/0",
                        "duty/low held-by cadre/c-02 first responsible person /responsibility/assignments/1",
                        "organization/o-county signs-with organization/o-unknown - /responsibility/letters/0");
    }

    @Test
    void a_mark_stands_on_the_nearest_place_above_it() {
        ChainPicture marked = picture()
                .marked(List.of(
                        new ChainMark("/responsibility/tasks/0/parent", "x.cycle"),
                        new ChainMark("/responsibility/tasks/0/deadline", "x.overdue"),
                        new ChainMark("/responsibility/tasks/0/deadline", "x.deadline"),
                        new ChainMark("/responsibility/assignments/1/holder", "x.head"),
                        new ChainMark("/responsibility/assignments/2", "x.past"),
                        new ChainMark("/conduct/notices/0", "x.other"),
                        new ChainMark("nowhere", "x.nowhere")));

        assertThat(marked.nodes().stream().filter(node -> !node.checks().isEmpty()))
                .extracting(node -> node.key() + " " + node.checks())
                .containsExactly("task/t [x.deadline, x.overdue]");
        assertThat(marked.edges().stream().filter(edge -> !edge.checks().isEmpty()))
                .extracting(edge -> edge.pointer() + " " + edge.checks())
                .containsExactly("/responsibility/tasks/0/parent [x.cycle]", "/responsibility/assignments/1 [x.head]");
    }

    @Test
    void reads_back_from_json_as_it_was() throws IOException {
        JsonMapper json = JsonMapper.builder().addModule(new Jdk8Module()).build();
        ChainPicture picture = picture().marked(List.of(new ChainMark("/responsibility/duties/0", "x.y")));

        assertThat(json.readValue(json.writeValueAsString(picture), ChainPicture.class))
                .isEqualTo(picture);
        assertThat(json.writeValueAsString(picture.edges().get(0)))
                .isEqualTo("{\"from\":\"duty/high\",\"to\":\"duty/low\",\"kind\":\"cascades\","
                        + "\"pointer\":\"/responsibility/duties/0/cascadesFrom\"}");
    }

    @Test
    void names_no_person() {
        assertThat(picture().nodes().stream().filter(node -> node.kind() == ChainNodeKind.PERSON))
                .extracting(ChainNode::title)
                .containsExactly(Optional.empty());
    }

    private ChainPicture picture() {
        ResponsibilityChain chain =
                ResponsibilityChain.of(register, People.of(OrganizationSamples.register()), ProgrammeSamples.AS_OF);
        return ChainPicture.of(chain, OrganizationSamples.register());
    }
}

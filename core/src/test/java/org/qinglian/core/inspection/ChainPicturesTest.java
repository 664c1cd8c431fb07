package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.ChainEdge;
import org.qinglian.core.responsibility.ChainNode;
import org.qinglian.core.responsibility.ChainPicture;

class ChainPicturesTest {
    @Test
    void nothing_is_marked_on_a_chain_that_is_in_order() {
        ChainPicture picture = draw(ProgrammeSamples.programme());

        assertThat(picture.nodes()).allMatch(node -> node.checks().isEmpty());
        assertThat(picture.edges()).allMatch(edge -> edge.checks().isEmpty());
        assertThat(picture.nodes()).extracting(ChainNode::key).contains("duty/d-county", "cadre/c-02", "power/pw-1");
    }

    @Test
    void a_finding_is_marked_on_the_edge_where_it_is_seen_else_on_the_node() {
        ChainPicture picture = draw(ProgrammeSamples.withResponsibility(register -> register.withDuties(
                        Replace.in(register.duties(), "d-qingxi", duty -> duty.withCascadesFrom(Ref.of("d-county"))))
                .withAssignments(Replace.without(register.assignments(), "as-15"))));

        assertThat(picture.edges().stream().filter(edge -> !edge.checks().isEmpty()))
                .extracting(ChainEdge::from, ChainEdge::to, ChainEdge::checks)
                .containsExactly(tuple("duty/d-county", "duty/d-qingxi", List.of("responsibility.level-skipped")));
        assertThat(picture.nodes().stream().filter(node -> !node.checks().isEmpty()))
                .extracting(ChainNode::key, ChainNode::checks)
                .containsExactly(tuple("duty/d-no-splitting", List.of("responsibility.gap-no-owner")));
    }

    private static ChainPicture draw(Programme programme) {
        return ChainPictures.of(programme, Inspector.standard().inspect(programme, ProgrammeSamples.AS_OF));
    }
}

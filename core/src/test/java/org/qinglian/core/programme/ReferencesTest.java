package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Letter;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;

class ReferencesTest {
    @Test
    void sees_who_took_a_step() {
        Letter letter = Letter.with(Step.of(Letter.Stage.RECEIVED, Letter.DAY).by(Actor.cadre("c-99")));

        assertThat(seen(letter, "/letters/0")).containsExactly("/letters/0/history/0/by/cadre Cadre c-99");
    }

    @Test
    void sees_what_a_choice_refers_to_whichever_case_it_is() {
        Reply named = new Reply(Optional.of(new By(Ref.of("c-99"))), List.of(new Nobody(), new By(Ref.of("c-98"))));

        assertThat(seen(named, "/replies/0"))
                .containsExactly("/replies/0/answer/cadre Cadre c-99", "/replies/0/others/1/cadre Cadre c-98");
        assertThat(seen(new Reply(Optional.of(new Nobody()), List.of()), "/replies/0"))
                .isEmpty();
    }

    /** Who answered: a choice of which one case refers to a record. */
    sealed interface Answer {}

    record By(Ref<Cadre> cadre) implements Answer {}

    record Nobody() implements Answer {}

    record Reply(Optional<Answer> answer, List<Answer> others) {}

    private static List<String> seen(Object record, String place) {
        List<String> seen = new ArrayList<>();
        new References().visit(record, new StringBuilder(place), new References.Visitor() {
            @Override
            public boolean wantsReferences() {
                return true;
            }

            @Override
            public void reference(CharSequence pointer, Class<?> target, Ref<?> ref) {
                seen.add(pointer + " " + target.getSimpleName() + " " + ref);
            }

            @Override
            public void nested(CharSequence pointer, Identified<?> record) {}
        });
        return seen;
    }
}

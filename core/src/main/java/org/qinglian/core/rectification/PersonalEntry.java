package org.qinglian.core.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticePolarity;

/**
 * One point of a {@link PersonalList} (对照检查条目).
 *
 * @param polarity against a positive or a negative example
 * @param example the notice of the example
 * @param text what the person found
 * @param behaviours the kinds of behaviour that the person recognised
 * @param problem the item of the list of problems in which it is put right
 */
@Value.Builder
public record PersonalEntry(
        @NotNull NoticePolarity polarity,
        Optional<Ref<CaseNotice>> example,
        @NotBlank String text,
        List<Behaviour> behaviours,
        Optional<Ref<ProblemItem>> problem)
        implements WithPersonalEntry {
    public PersonalEntry {
        behaviours = Copy.list(behaviours);
    }

    public static PersonalEntryBuilder builder() {
        return new PersonalEntryBuilder();
    }
}

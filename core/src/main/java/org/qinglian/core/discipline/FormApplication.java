package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * One application of a form to a person (运用“四种形态”一人次). The same person may appear several times, and counts several times.
 *
 * @param id its identifier
 * @param person the person
 * @param form the form as it counts now
 * @param measures the measures taken, of which the heaviest decides the form
 * @param on the day
 * @param unit the organisation that applied it
 * @param transformations how it was turned from another form, in order
 */
@Value.Builder
public record FormApplication(
        @NotNull Ref<FormApplication> id,
        @NotNull @Valid Actor person,
        @NotNull FormOfDiscipline form,
        List<FormMeasure> measures,
        @NotNull LocalDate on,
        @BelongsTo @NotNull Ref<Organization> unit,
        List<@Valid FormTransformation> transformations)
        implements Identified<FormApplication>, WithFormApplication {
    public FormApplication {
        measures = Copy.list(measures);
        transformations = Copy.list(transformations);
    }

    public static FormApplicationBuilder builder() {
        return new FormApplicationBuilder();
    }

    /** The form in which it began, which its measures decided. */
    public FormOfDiscipline original() {
        return transformations.isEmpty() ? form : transformations.get(0).from();
    }

    /**
     * Whether each recorded turn starts from where the one before it ended, and the last one leads to the form as it
     * counts.
     */
    @JsonIgnore
    public boolean isTransformedConsistently() {
        FormOfDiscipline current = original();
        for (FormTransformation transformation : transformations) {
            if (transformation.from() != current) {
                return false;
            }
            current = transformation.to();
        }
        return current == form;
    }
}

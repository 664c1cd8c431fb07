package org.qinglian.core.responsibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * A subject project (主体工程): a named bundle of duties, coverages and measures by which one kind of subject is brought to
 * play its part. The programme has three (三大主体工程): the responsibility of townships, the role of village organisations,
 * and the awareness of members and people.
 *
 * @param id its identifier
 * @param kind which of them
 * @param name its name
 * @param lead the organisation that leads it
 * @param duties the duties in it
 * @param coverages the dimensions of coverage in it, by code, for example {@code team-village}
 * @param measures what it is measured by, by the code of the measure
 */
@Value.Builder
public record SubjectProject(
        @NotNull Ref<SubjectProject> id,
        @NotNull SubjectProjectKind kind,
        @NotNull LocalizedText name,
        @BelongsTo @NotNull Ref<Organization> lead,
        List<Ref<Duty>> duties,
        List<@NotBlank String> coverages,
        List<@NotBlank String> measures)
        implements Identified<SubjectProject>, WithSubjectProject {
    public SubjectProject {
        duties = Copy.list(duties);
        coverages = Copy.list(coverages);
        measures = Copy.list(measures);
    }

    public static SubjectProjectBuilder builder() {
        return new SubjectProjectBuilder();
    }
}

package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * What a kind of body may itself decide about a kind of object (问责权限): one row of the matrix of approvers.
 *
 * @param authority the kind of body
 * @param object the kind of object
 * @param measures the measures that it may decide; any other it may only propose (提出建议)
 * @param approved whether the committee of its level must approve that, where the object is led directly by that committee
 */
public record Competence(
        @NotNull AuthorityKind authority, @NotNull ObjectKind object, List<MeasureKind> measures, boolean approved) {
    public Competence {
        measures = Copy.list(measures);
    }
}

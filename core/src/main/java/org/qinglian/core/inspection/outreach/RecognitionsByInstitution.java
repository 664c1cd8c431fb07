package org.qinglian.core.inspection.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.outreach.Recognition;

/**
 * The recognitions of each institution (单位认定情况).
 *
 * @param recognitions the recognitions by institution
 */
record RecognitionsByInstitution(Map<Ref<Institution>, List<Recognition>> recognitions) {
    static RecognitionsByInstitution of(Inspected inspected) {
        return inspected.shared(RecognitionsByInstitution.class, whole -> {
            Map<Ref<Institution>, List<Recognition>> recognitions = new HashMap<>();
            whole.programme()
                    .outreach()
                    .recognitions()
                    .forEach(recognition -> recognitions
                            .computeIfAbsent(recognition.institution(), key -> new ArrayList<>())
                            .add(recognition));
            return new RecognitionsByInstitution(recognitions);
        });
    }

    /** Whether a recognition of an institution holds on a day. */
    boolean holds(Ref<Institution> institution, LocalDate day) {
        return recognitions.getOrDefault(institution, List.of()).stream()
                .anyMatch(recognition -> recognition.holdsOn(day));
    }
}

package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** Flaws of outreach (社会共建类问题). */
final class OutreachFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(
                    PlanFlaws.ALL, RecognitionFlaws.ALL, SampleFlaws.ALL, SurveyFlaws.ALL, PublicPledgeFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private OutreachFlaws() {}
}

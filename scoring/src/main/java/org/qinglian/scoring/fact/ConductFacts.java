package org.qinglian.scoring.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticeSubject;
import org.qinglian.core.programme.Programme;

/** Notices: {@code notice.positive} and {@code notice.negative} of whomever they are about, once published. */
final class ConductFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        for (CaseNotice notice : programme.conduct().notices()) {
            if (notice.isPublished()
                    && notice.issuedOn().filter(period::contains).isPresent()) {
                notice.subjects().stream()
                        .flatMap(ConductFacts::ids)
                        .distinct()
                        .forEach(subject -> facts.add(event(notice, subject)));
            }
        }
    }

    private static Stream<String> ids(NoticeSubject subject) {
        return Stream.<Optional<? extends Ref<?>>>of(
                        subject.organization(), subject.institution(), subject.cadre(), subject.member())
                .flatMap(Optional::stream)
                .map(Ref::id);
    }

    private static Event event(CaseNotice notice, String subject) {
        return Event.builder()
                .subject(subject)
                .kind("notice." + notice.polarity().code())
                .occurredOn(notice.issuedOn().orElseThrow())
                .putAttributes("level", notice.coordination().code())
                .source(notice.id().id())
                .build();
    }
}

package org.qinglian.scoring.fact;

import org.qinglian.core.common.Period;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

/** Notices: {@code notice.positive} and {@code notice.negative} of whomever they are about, once published. */
final class ConductFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        People people = People.of(programme.organization());
        for (CaseNotice notice : programme.conduct().notices()) {
            if (notice.isPublished() && notice.issuedOn().filter(facts::covers).isPresent()) {
                notice.subjects().stream()
                        .flatMap(subject -> people.records(subject).stream())
                        .map(Actor::id)
                        .distinct()
                        .forEach(subject -> facts.add(event(notice, subject)));
            }
        }
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

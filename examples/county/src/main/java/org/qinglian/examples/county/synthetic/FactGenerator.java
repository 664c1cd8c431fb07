package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Reading;

/**
 * Makes the facts that no record shows (其他来源的事实): surveys, service matters handled in time, disclosures, dues,
 * pledges, petitions, commendations. Some readings are missing, not applicable or withheld: three different things, and
 * none of them is zero.
 */
final class FactGenerator {
    private static final String SURVEY = "survey-2026-q3";
    private static final int PETITIONS_OF_TOWNSHIP = 4;
    private static final int COMMENDED_BRANCHES = 30;
    private static final int COMMENDED_MEMBERS = 60;

    private final CountyDraft draft;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private FactGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("facts");
    }

    static County generate(CountyDraft draft) {
        FactGenerator generator = new FactGenerator(draft);
        draft.map.townships().forEach(township -> {
            generator.organization(township.committee().id(), 400);
            generator.petitions(township.committee().id());
        });
        draft.map
                .sites()
                .forEach(site -> generator.organization(site.organization().id(), 40));
        draft.members.forEach(generator::member);
        generator.commendations();
        return new County(draft.programme(), generator.events, generator.readings);
    }

    private void organization(String subject, int asked) {
        survey(subject, "satisfaction.residents", asked);
        survey(subject, "satisfaction.members", asked / 4);
        if (chance.permille(150)) {
            readings.add(without(subject, "satisfaction.enterprises", Availability.NOT_APPLICABLE, "no-enterprise"));
        } else {
            survey(subject, "satisfaction.enterprises", asked / 8);
        }
        int matters = chance.between(asked / 2, asked);
        readings.add(
                reading(subject, "service.on-time", percent(part(matters, 955), matters), "service-platform-2026-q3"));
        int missed = chance.permille(80) ? chance.between(1, 3) : 0;
        readings.add(reading(subject, "disclosure.missed", BigDecimal.valueOf(missed), "disclosure-platform-2026-q3"));
    }

    /** One survey in fifty did not come back, and one has too few answers to show without naming people. */
    private void survey(String subject, String name, int asked) {
        int fate = chance.below(50);
        if (fate == 0) {
            return;
        }
        if (fate == 1) {
            readings.add(without(subject, name, Availability.WITHHELD, SURVEY));
            return;
        }
        int opinions = asked - chance.below(asked / 5 + 1);
        readings.add(reading(subject, name, percent(part(opinions, chance.between(820, 990)), opinions), SURVEY));
    }

    private int part(int whole, int permille) {
        int part = 0;
        for (int i = 0; i < whole; i++) {
            part += chance.permille(permille) ? 1 : 0;
        }
        return part;
    }

    private static BigDecimal percent(int part, int whole) {
        return new Share(part, whole).percent(1).orElseThrow();
    }

    private void member(Member member) {
        String subject = member.id().id();
        readings.add(reading(
                subject, "dues.on-time", BigDecimal.valueOf(chance.permille(985) ? 1 : 0), "dues-ledger-2026-q3"));
        if (!draft.isInDuty(member)) {
            readings.add(without(subject, "pledge.kept", Availability.NOT_APPLICABLE, "pledges-2026"));
        } else if (!chance.permille(3)) {
            int kept = Math.min(100, chance.between(60, 115));
            readings.add(reading(subject, "pledge.kept", BigDecimal.valueOf(kept), "pledges-2026"));
        }
    }

    private void petitions(String subject) {
        int count = chance.below(2 * PETITIONS_OF_TOWNSHIP + 1);
        for (int i = 0; i < count; i++) {
            String level = chance.permille(200) ? "province" : "county";
            String form = chance.permille(150) ? "group" : "individual";
            event(subject, "petition", anyDay(), ordered("level", level, "form", form));
        }
    }

    private void commendations() {
        List<Organization> branches = chance.shuffled(draft.branches());
        branches.stream()
                .limit(COMMENDED_BRANCHES)
                .forEach(branch -> commendation(branch.id().id()));
        List<Member> members = chance.shuffled(draft.members);
        members.stream()
                .limit(COMMENDED_MEMBERS)
                .forEach(member -> commendation(member.id().id()));
    }

    private void commendation(String subject) {
        LocalDate day = anyDay();
        event(subject, "commendation", day, Map.of("level", chance.permille(250) ? "city" : "county"));
    }

    private void event(String subject, String kind, LocalDate day, Map<String, String> attributes) {
        events.add(Event.builder()
                .subject(subject)
                .kind(kind)
                .occurredOn(day)
                .attributes(attributes)
                .source(kind + "-" + Ids.padded(events.size() + 1, 4))
                .build());
    }

    private LocalDate anyDay() {
        return chance.day(CountyGenerator.QUARTER.start(), CountyGenerator.QUARTER.end());
    }

    private static Map<String, String> ordered(String first, String value, String second, String other) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(first, value);
        attributes.put(second, other);
        return attributes;
    }

    private static Reading reading(String subject, String name, BigDecimal value, String source) {
        return Reading.builder()
                .subject(subject)
                .name(name)
                .value(value)
                .source(source)
                .build();
    }

    private static Reading without(String subject, String name, Availability availability, String source) {
        return Reading.builder()
                .subject(subject)
                .name(name)
                .availability(availability)
                .source(source)
                .build();
    }
}

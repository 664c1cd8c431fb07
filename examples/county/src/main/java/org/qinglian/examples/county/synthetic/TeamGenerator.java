package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.Weekday;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;

/** Makes the service teams (联村服务团): one for each village, and some more for two villages each. */
final class TeamGenerator {
    private static final DateRange DURING = DateRange.from(LocalDate.of(2026, 1, 10));

    private final CountyDraft draft;
    private final Chance chance;
    private final List<Ref<Cadre>> leaders;
    private final List<Ref<Cadre>> others;

    private TeamGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("teams");
        this.leaders = refs(CadreRank.TOWNSHIP);
        this.others = refs(CadreRank.GENERAL);
    }

    static void generate(CountyDraft draft) {
        TeamGenerator generator = new TeamGenerator(draft);
        List<Village> served = draft.villages.stream()
                .filter(village -> village.exclusion().isEmpty())
                .toList();
        served.forEach(village -> generator.team(village.name(), List.of(village.id())));
        List<Village> more = generator.chance.shuffled(served);
        int extra = draft.size.teams() - served.size();
        for (int i = 0; i < extra; i++) {
            generator.team(
                    LocalizedText.of("重点项目第" + (i + 1), "Project " + (i + 1)),
                    List.of(more.get(2 * i).id(), more.get(2 * i + 1).id()));
        }
    }

    private void team(LocalizedText name, List<Ref<Village>> villages) {
        List<Ref<Cadre>> members = new ArrayList<>();
        int count = chance.between(2, 4);
        while (members.size() < count) {
            Ref<Cadre> next = chance.pick(others);
            if (!members.contains(next)) {
                members.add(next);
            }
        }
        draft.teams.add(ServiceTeam.builder()
                .id(Ids.of("s", draft.teams.size() + 1, 3))
                .name(PlaceNames.extended(name, "联村服务团", "service team"))
                .leader(chance.pick(leaders))
                .members(members)
                .villages(villages)
                .during(DURING)
                .visitDay(Weekday.TUESDAY)
                .build());
    }

    private List<Ref<Cadre>> refs(CadreRank rank) {
        return draft.cadres.stream()
                .filter(cadre -> cadre.rank() == rank)
                .map(Cadre::id)
                .toList();
    }
}

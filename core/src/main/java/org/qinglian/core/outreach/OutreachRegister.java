package org.qinglian.core.outreach;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of outreach (共建台账).
 *
 * @param plans the overall plans and those of sectors
 * @param themes the themes of months
 * @param meetings the site meetings
 * @param recognitions the recognitions of clean units
 * @param samples the demonstration samples
 * @param surveys the surveys
 * @param pledges the pledges
 * @param taskForces the special task forces
 * @param benchmarks the targets by example
 * @param publicity what was published about the programme
 * @param disclosures the information made public of one's own accord
 * @param requests the requests for information
 */
@Value.Builder
public record OutreachRegister(
        List<SectorPlan> plans,
        List<MonthlyTheme> themes,
        List<SiteMeeting> meetings,
        List<Recognition> recognitions,
        List<DemonstrationSample> samples,
        List<Survey> surveys,
        List<PublicPledge> pledges,
        List<TaskForce> taskForces,
        List<Benchmark> benchmarks,
        List<PublicityItem> publicity,
        List<ProactiveDisclosure> disclosures,
        List<InformationRequest> requests)
        implements Register, WithOutreachRegister {
    public OutreachRegister {
        plans = Copy.list(plans);
        themes = Copy.list(themes);
        meetings = Copy.list(meetings);
        recognitions = Copy.list(recognitions);
        samples = Copy.list(samples);
        surveys = Copy.list(surveys);
        pledges = Copy.list(pledges);
        taskForces = Copy.list(taskForces);
        benchmarks = Copy.list(benchmarks);
        publicity = Copy.list(publicity);
        disclosures = Copy.list(disclosures);
        requests = Copy.list(requests);
    }

    public static OutreachRegisterBuilder builder() {
        return new OutreachRegisterBuilder();
    }
}

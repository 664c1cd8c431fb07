package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.ProactiveDisclosure;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.PublicityItem;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.SectorPlan;
import org.qinglian.core.outreach.SiteMeeting;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.TaskForce;

/** The records of outreach while they are being made (共建台账底稿). */
final class OutreachDraft {
    final List<SectorPlan> plans = new ArrayList<>();
    final List<MonthlyTheme> themes = new ArrayList<>();
    final List<SiteMeeting> meetings = new ArrayList<>();
    final List<Recognition> recognitions = new ArrayList<>();
    final List<DemonstrationSample> samples = new ArrayList<>();
    final List<Survey> surveys = new ArrayList<>();
    final List<PublicPledge> pledges = new ArrayList<>();
    final List<TaskForce> taskForces = new ArrayList<>();
    final List<Benchmark> benchmarks = new ArrayList<>();
    final List<PublicityItem> publicity = new ArrayList<>();
    final List<ProactiveDisclosure> disclosures = new ArrayList<>();
    final List<InformationRequest> requests = new ArrayList<>();

    OutreachRegister register() {
        return OutreachRegister.builder()
                .plans(plans)
                .themes(themes)
                .meetings(meetings)
                .recognitions(recognitions)
                .samples(samples)
                .surveys(surveys)
                .pledges(pledges)
                .taskForces(taskForces)
                .benchmarks(benchmarks)
                .publicity(publicity)
                .disclosures(disclosures)
                .requests(requests)
                .build();
    }
}

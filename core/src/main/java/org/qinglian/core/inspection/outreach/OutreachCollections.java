package org.qinglian.core.inspection.outreach;

import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.PublicityItem;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.SectorPlan;
import org.qinglian.core.outreach.SiteMeeting;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.TaskForce;

/** The collections of the register of outreach (台账分册). */
final class OutreachCollections {
    static final RecordCollection<SectorPlan> PLANS = new RecordCollection<>(
            "/outreach/plans", programme -> programme.outreach().plans());
    static final RecordCollection<MonthlyTheme> THEMES = new RecordCollection<>(
            "/outreach/themes", programme -> programme.outreach().themes());
    static final RecordCollection<SiteMeeting> MEETINGS = new RecordCollection<>(
            "/outreach/meetings", programme -> programme.outreach().meetings());
    static final RecordCollection<Recognition> RECOGNITIONS = new RecordCollection<>(
            "/outreach/recognitions", programme -> programme.outreach().recognitions());
    static final RecordCollection<DemonstrationSample> SAMPLES = new RecordCollection<>(
            "/outreach/samples", programme -> programme.outreach().samples());
    static final RecordCollection<Survey> SURVEYS = new RecordCollection<>(
            "/outreach/surveys", programme -> programme.outreach().surveys());
    static final RecordCollection<PublicPledge> PLEDGES = new RecordCollection<>(
            "/outreach/pledges", programme -> programme.outreach().pledges());
    static final RecordCollection<TaskForce> TASK_FORCES = new RecordCollection<>(
            "/outreach/taskForces", programme -> programme.outreach().taskForces());
    static final RecordCollection<Benchmark> BENCHMARKS = new RecordCollection<>(
            "/outreach/benchmarks", programme -> programme.outreach().benchmarks());
    static final RecordCollection<PublicityItem> PUBLICITY = new RecordCollection<>(
            "/outreach/publicity", programme -> programme.outreach().publicity());
    static final RecordCollection<InformationRequest> REQUESTS = new RecordCollection<>(
            "/outreach/requests", programme -> programme.outreach().requests());

    private OutreachCollections() {}
}

package org.qinglian.core.inspection.outreach;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.PublicityItem;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.SectorPlan;
import org.qinglian.core.outreach.SiteMeeting;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.TaskForce;

/**
 * A collection of the register of outreach (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record OutreachCollection<T extends Identified<T>>(String name, Function<OutreachRegister, List<T>> records) {
    static final OutreachCollection<SectorPlan> PLANS = new OutreachCollection<>("plans", OutreachRegister::plans);
    static final OutreachCollection<MonthlyTheme> THEMES = new OutreachCollection<>("themes", OutreachRegister::themes);
    static final OutreachCollection<SiteMeeting> MEETINGS =
            new OutreachCollection<>("meetings", OutreachRegister::meetings);
    static final OutreachCollection<Recognition> RECOGNITIONS =
            new OutreachCollection<>("recognitions", OutreachRegister::recognitions);
    static final OutreachCollection<DemonstrationSample> SAMPLES =
            new OutreachCollection<>("samples", OutreachRegister::samples);
    static final OutreachCollection<Survey> SURVEYS = new OutreachCollection<>("surveys", OutreachRegister::surveys);
    static final OutreachCollection<PublicPledge> PLEDGES =
            new OutreachCollection<>("pledges", OutreachRegister::pledges);
    static final OutreachCollection<TaskForce> TASK_FORCES =
            new OutreachCollection<>("taskForces", OutreachRegister::taskForces);
    static final OutreachCollection<Benchmark> BENCHMARKS =
            new OutreachCollection<>("benchmarks", OutreachRegister::benchmarks);
    static final OutreachCollection<PublicityItem> PUBLICITY =
            new OutreachCollection<>("publicity", OutreachRegister::publicity);
    static final OutreachCollection<InformationRequest> REQUESTS =
            new OutreachCollection<>("requests", OutreachRegister::requests);

    String pointer() {
        return "/outreach/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().outreach());
    }
}

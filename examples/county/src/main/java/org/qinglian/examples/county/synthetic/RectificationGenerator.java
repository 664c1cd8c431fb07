package org.qinglian.examples.county.synthetic;

/** Makes the records of rectification (持续整风): meetings, campaigns, channels, and the problems that come from each. */
final class RectificationGenerator {
    private RectificationGenerator() {}

    static void generate(CountyDraft draft) {
        ProblemMaker problems = new ProblemMaker(draft);
        LifeMeetingGenerator.generate(draft, problems);
        CampaignGenerator.generate(draft, problems);
        SupervisionGenerator.generate(draft, problems);
        BroadcastGenerator.generate(draft, problems);
        ElectionReviewGenerator.generate(draft);
        KeyDateGenerator.generate(draft);
    }
}

package org.qinglian.examples.benchmarks.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools with rules compiled to its executable model, and a stateless session that takes subjects in batches (规则引擎). Total,
 * grade and losses are left to the application: rules over the points of other rules would be evaluated a second time.
 */
final class Drools implements ScorecardEngine<Answers> {
    /** Seen to be the fastest: a session for one subject takes half as long again, and so does one for 10,000. */
    private static final int BATCH = 100;

    private final List<SubjectBean> beans;
    private final boolean[] vetoed;
    private final int items;
    private final StatelessKieSession session;
    private final PointsTally tally;
    private final Answers answers;

    Drools(Subjects subjects) {
        beans = SubjectBean.of(subjects);
        vetoed = subjects.vetoed();
        items = subjects.model().items().size();
        session = compile(DroolsRules.of(subjects.model())).newStatelessKieSession();
        tally = new PointsTally(subjects.model());
        answers = Answers.of(subjects.size());
    }

    private static KieBase compile(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/scorecard/scorecard.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The rules do not compile: " + errors);
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public Answers score() {
        for (int from = 0; from < beans.size(); from += BATCH) {
            List<DroolsFact> facts = new ArrayList<>(BATCH);
            for (SubjectBean bean : beans.subList(from, Math.min(beans.size(), from + BATCH))) {
                facts.add(new DroolsFact(bean, items));
            }
            session.execute(facts);
            for (int i = 0; i < facts.size(); i++) {
                tally.put(facts.get(i).points(), vetoed[from + i], answers, from + i);
            }
        }
        return answers;
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }
}

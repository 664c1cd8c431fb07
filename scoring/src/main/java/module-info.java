/**
 * Qinglian scoring: how good, and why. Facts become points by schemes that are data, and every point is explained.
 */
module org.qinglian.scoring {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.qinglian.core;

    exports org.qinglian.scoring;
    exports org.qinglian.scoring.anomaly;
    exports org.qinglian.scoring.assessment;
    exports org.qinglian.scoring.card;
    exports org.qinglian.scoring.catalog;
    exports org.qinglian.scoring.evaluation;
    exports org.qinglian.scoring.fact;
    exports org.qinglian.scoring.ranking;
    exports org.qinglian.scoring.rule;
    exports org.qinglian.scoring.scheme;
    exports org.qinglian.scoring.simulation;

    opens org.qinglian.scoring.anomaly to
            com.fasterxml.jackson.databind;
    opens org.qinglian.scoring.assessment to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.scoring.card to
            com.fasterxml.jackson.databind;
    opens org.qinglian.scoring.fact to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.scoring.ranking to
            com.fasterxml.jackson.databind;
    opens org.qinglian.scoring.rule to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.scoring.scheme to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.scoring.simulation to
            com.fasterxml.jackson.databind;
}

package org.qinglian.scoring.anomaly;

/** Looks for one kind of anomaly (异常识别). Stateless. */
interface Detector {
    void detect(Look look, Findings findings);
}

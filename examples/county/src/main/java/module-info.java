/**
 * A county from its files to its report (县域示例): a synthetic county of real size is made, written, read like any user's
 * files, inspected, scored and published.
 */
module org.qinglian.examples.county {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires org.qinglian.export;
}

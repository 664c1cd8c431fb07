/**
 * Qinglian export: what is published of a programme, and how. A report is gathered once, free of any format, and then
 * written as a page to look at and as tables to work with.
 */
module org.qinglian.export {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.qinglian.scoring;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;

    exports org.qinglian.export.content;
    exports org.qinglian.export.disclosure;
    exports org.qinglian.export.html;
    exports org.qinglian.export.report;
    exports org.qinglian.export.table;
}

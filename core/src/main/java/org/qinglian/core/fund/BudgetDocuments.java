package org.qinglian.core.fund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * The documents of all bodies and years (预决算文件索引), by which the chain of replies and the year before are found. Of two
 * documents that state the same, the first in the register counts.
 */
public final class BudgetDocuments {
    private final Map<Ref<BudgetDocument>, BudgetDocument> byId = new HashMap<>();
    private final Map<Statement, BudgetDocument> byStatement = new HashMap<>();

    /** What a document states: only an adjustment may be stated several times. */
    private record Statement(Actor body, BudgetLevel level, int year, BudgetKind kind) {
        static Statement of(BudgetDocument document) {
            return new Statement(document.body(), document.level(), document.year(), document.kind());
        }

        Statement yearBefore() {
            return new Statement(body, level, year - 1, kind);
        }
    }

    private BudgetDocuments(List<BudgetDocument> documents) {
        for (BudgetDocument document : documents) {
            byId.putIfAbsent(document.id(), document);
            byStatement.putIfAbsent(Statement.of(document), document);
        }
    }

    public static BudgetDocuments of(List<BudgetDocument> documents) {
        return new BudgetDocuments(documents);
    }

    /** The document of the level above under which a document falls, if it names one that is on record. */
    public Optional<BudgetDocument> superior(BudgetDocument document) {
        return document.superior().map(byId::get);
    }

    /** The document of the same body and kind of the year before. */
    public Optional<BudgetDocument> yearBefore(BudgetDocument document) {
        return Optional.ofNullable(byStatement.get(Statement.of(document).yearBefore()));
    }

    /** The earlier document in the register that states the same; empty for adjustments, of which there may be several. */
    public Optional<BudgetDocument> stated(BudgetDocument document) {
        return document.kind() == BudgetKind.ADJUSTMENT
                ? Optional.empty()
                : Optional.ofNullable(byStatement.get(Statement.of(document)))
                        .filter(first -> !first.id().equals(document.id()));
    }
}

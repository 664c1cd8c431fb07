package org.qinglian.core.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;

/**
 * Resolves the references of a programme (引用解析), which nothing else does.
 *
 * <p>Of two records of one type with the same identifier the first counts; the second is a finding. Immutable and
 * thread-safe.
 */
public final class Registry {
    /**
     * A reference or an identifier, and where it stands (引用位置).
     *
     * @param pointer its place in the programme
     * @param type the type of record that it names
     * @param ref the reference
     */
    public record Mention(String pointer, Class<?> type, Ref<?> ref) {}

    /** A record and its place: in a collection, or inside another record, where {@code index} is −1. */
    private record Entry(Identified<?> record, String prefix, int index) {
        private String pointer() {
            return index < 0 ? prefix : prefix + "/" + index;
        }
    }

    private final Map<Class<?>, Map<String, Entry>> entries = new HashMap<>();
    private final Map<RecordKind, Class<?>> kinds = new HashMap<>();
    private final List<Mention> dangling = new ArrayList<>();
    private final List<Mention> repeated = new ArrayList<>();
    private int records;
    private int resolved;

    private Registry(Programme programme) {
        References references = new References();
        Map<String, List<?>> collections = RecordLayout.PROGRAMME.collections(programme);
        add(programme, "", -1);
        collections.forEach((collection, records) -> {
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i) instanceof Identified<?> identified) {
                    add(identified, collection, i);
                }
            }
            visit(references, collection, records, new Nested());
        });
        collections.forEach((collection, records) -> visit(references, collection, records, new Dangles()));
        entries.keySet().forEach(type -> kinds.put(RecordKind.of(type), type));
    }

    private static void visit(References references, String collection, List<?> records, References.Visitor visitor) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            path.setLength(0);
            references.visit(records.get(i), path.append(collection).append('/').append(i), visitor);
        }
    }

    public static Registry of(Programme programme) {
        return new Registry(programme);
    }

    /** The record that {@code ref} names, if there is one. */
    public <T extends Identified<T>> Optional<T> find(Class<T> type, Ref<T> ref) {
        return Optional.ofNullable(entry(type, ref)).map(entry -> type.cast(entry.record()));
    }

    /** The record of a kind with an identifier, if there is one: what a finding names as its subject. */
    public Optional<Identified<?>> find(RecordKind kind, String id) {
        return Optional.ofNullable(kinds.get(kind)).map(type -> record(type, id));
    }

    @Nullable
    Identified<?> record(Class<?> type, String id) {
        Map<String, Entry> ofType = entries.get(type);
        Entry entry = ofType == null ? null : ofType.get(id);
        return entry == null ? null : entry.record();
    }

    /** The place of a record in the programme, as a JSON pointer; empty if there is no such record. */
    public <T extends Identified<T>> String pointer(Class<T> type, Ref<T> ref) {
        Entry entry = entry(type, ref);
        return entry == null ? "" : entry.pointer();
    }

    /** Every reference that names no record (悬空引用), in the order of the document. */
    public List<Mention> dangling() {
        return List.copyOf(dangling);
    }

    /** Every record whose identifier another one of its type has already (重复标识), in the order of the document. */
    public List<Mention> repeated() {
        return List.copyOf(repeated);
    }

    /** The number of records that can be referred to, each identifier counted once. */
    public int records() {
        return records;
    }

    /** The number of references that name a record. */
    public int resolved() {
        return resolved;
    }

    private @Nullable Entry entry(Class<?> type, Ref<?> ref) {
        Map<String, Entry> ofType = entries.get(type);
        return ofType == null ? null : ofType.get(ref.id());
    }

    private void add(Identified<?> record, String prefix, int index) {
        Entry entry = new Entry(record, prefix, index);
        Entry first = entries.computeIfAbsent(record.getClass(), type -> new HashMap<>())
                .putIfAbsent(record.id().id(), entry);
        if (first != null) {
            repeated.add(new Mention(entry.pointer(), record.getClass(), record.id()));
        } else {
            records++;
        }
    }

    /** First pass: records inside records can be referred to as well. */
    private final class Nested implements References.Visitor {
        @Override
        public boolean wantsReferences() {
            return false;
        }

        @Override
        public void reference(CharSequence pointer, Class<?> target, Ref<?> ref) {}

        @Override
        public void nested(CharSequence pointer, Identified<?> record) {
            add(record, pointer.toString(), -1);
        }
    }

    /** Second pass, when every record is known. */
    private final class Dangles implements References.Visitor {
        @Override
        public boolean wantsReferences() {
            return true;
        }

        @Override
        public void reference(CharSequence pointer, Class<?> target, Ref<?> ref) {
            if (entry(target, ref) == null) {
                dangling.add(new Mention(pointer.toString(), target, ref));
            } else {
                resolved++;
            }
        }

        @Override
        public void nested(CharSequence pointer, Identified<?> record) {}
    }
}

package org.qinglian.core.programme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;

/**
 * To whom each record of a programme belongs (归属): the organisation or institution that has to see to it, found by following
 * the references marked {@link BelongsTo}.
 *
 * <p>Not thread-safe: it remembers what it has worked out.
 */
public final class Belonging {
    /** Longer than any chain of our records; a circle of a host's records ends here. */
    private static final int MOST_HOPS = 16;

    /**
     * A component that leads to the owner.
     *
     * @param component the component
     * @param target the type that its references name; null for an actor, which says so itself
     */
    private record Link(RecordComponent component, @Nullable Class<?> target) {}

    private final Registry registry;
    private final Map<Class<?>, List<Link>> links = new HashMap<>();

    private Belonging(Registry registry) {
        this.registry = registry;
    }

    public static Belonging of(Registry registry) {
        return new Belonging(registry);
    }

    /** The organisation or institution to which a record belongs, the record itself if it is one; empty if none can be told. */
    public Optional<Actor> unit(Identified<?> record) {
        Identified<?> reached = record;
        for (int hop = 0; hop < MOST_HOPS && reached != null; hop++) {
            if (reached instanceof Organization organization) {
                return Optional.of(Actor.of(organization));
            }
            if (reached instanceof Institution institution) {
                return Optional.of(Actor.of(institution));
            }
            reached = owner(reached);
        }
        return Optional.empty();
    }

    private @Nullable Identified<?> owner(Identified<?> record) {
        for (Link link : links.computeIfAbsent(record.getClass(), Belonging::linksOf)) {
            Identified<?> owner = named(link, RecordLayout.get(link.component(), record));
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable Identified<?> named(Link link, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return named(link, optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : named(link, list.get(0));
        }
        if (value instanceof Actor actor) {
            return registry.record(actor.type(), actor.id());
        }
        return value instanceof Ref<?> ref && link.target() != null ? registry.record(link.target(), ref.id()) : null;
    }

    private static List<Link> linksOf(Class<?> type) {
        List<Link> found = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(BelongsTo.class)) {
                    found.add(new Link(component, target(component.getGenericType())));
                }
            }
        }
        return found;
    }

    private static @Nullable Class<?> target(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return null;
        }
        Type argument = generic.getActualTypeArguments()[0];
        return generic.getRawType() == Ref.class && argument instanceof Class<?> named ? named : target(argument);
    }
}

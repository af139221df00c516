// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Stretches of a text, which lie beside or inside each other, so that the one at a place is found without a look at all. */
public final class Stretches<T> {
    private final Function<T, Span> span;
    private final TreeMap<Integer, Stretch<T>> byStart = new TreeMap<>();

    private record Stretch<T>(T what, Stretch<T> around) {}

    /** @param span where each is; of two at the same stretch the later one counts as the inner one */
    public Stretches(Collection<T> all, Function<T, Span> span) {
        this.span = span;
        var outerFirst = Comparator.<T>comparingInt(each -> span.apply(each).offset())
                .thenComparingInt(each -> -span.apply(each).length());
        var around = new ArrayDeque<Stretch<T>>();
        for (var each : all.stream().sorted(outerFirst).toList()) {
            while (!around.isEmpty()
                    && span.apply(around.peek().what()).end() < span.apply(each).end()) {
                around.pop();
            }
            around.push(new Stretch<>(each, around.peek()));
            byStart.put(span.apply(each).offset(), around.peek());
        }
    }

    /** The innermost one that a caret touches; of two that meet there the second. */
    public Optional<T> at(int offset) {
        var before = byStart.floorEntry(offset);
        var at = before == null ? null : before.getValue();
        while (at != null && !span.apply(at.what()).touches(offset)) {
            at = at.around();
        }
        return Optional.ofNullable(at).map(Stretch::what);
    }
}

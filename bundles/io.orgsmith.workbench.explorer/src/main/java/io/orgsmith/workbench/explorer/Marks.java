// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.Element;
import io.orgsmith.workspace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The gravest finding of each line or of one below it: errors and warnings, no advice. */
final class Marks {
    private final Map<Element, Severity> marks = new IdentityHashMap<>();
    private Severity worst;

    Marks(State state, Edges edges) {
        state.snapshot().findings().forEach((diagnostic, finding) -> {
            if (diagnostic.severity() != Severity.ADVICE) {
                mark(finding.element(), diagnostic.severity(), edges);
            }
        });
        worst = state.isOutdated() ? Severity.ERROR : worst(marks.keySet()).orElse(null);
    }

    Optional<Severity> of(Element element) {
        return Optional.ofNullable(marks.get(element));
    }

    /** That of a heading over elements. */
    Optional<Severity> worst(Collection<Element> elements) {
        return elements.stream().flatMap(each -> of(each).stream()).min(Severity::compareTo);
    }

    Optional<Severity> ofAll() {
        return Optional.ofNullable(worst);
    }

    /** The element and all that stands above it; each is visited once for a severity, circles end. */
    private void mark(Element element, Severity severity, Edges edges) {
        var open = new ArrayList<Element>();
        open.add(element);
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            var known = marks.get(next);
            if (known == null || severity.compareTo(known) < 0) {
                marks.put(next, severity);
                open.addAll(edges.above(next));
            }
        }
    }
}

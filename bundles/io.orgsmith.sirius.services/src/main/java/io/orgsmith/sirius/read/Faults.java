// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.model.org.Element;
import io.orgsmith.rules.Finding;
import io.orgsmith.workspace.Diagnostic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the rules found, by the element that they found fault with. */
final class Faults {
    private final Map<Element, List<Map.Entry<Diagnostic, Finding>>> byElement = new IdentityHashMap<>();

    Faults(Map<Diagnostic, Finding> findings) {
        findings.entrySet().stream()
                .filter(found -> found.getValue().element() != null)
                .sorted(Map.Entry.comparingByKey())
                .forEach(found -> byElement
                        .computeIfAbsent(found.getValue().element(), none -> new ArrayList<>())
                        .add(found));
    }

    /** By place. */
    List<Map.Entry<Diagnostic, Finding>> in(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> byElement.getOrDefault(element, List.of()).stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}

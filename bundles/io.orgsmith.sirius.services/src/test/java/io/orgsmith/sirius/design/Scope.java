// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The variables that Sirius gives an expression at its place. */
final class Scope {
    private static final List<String> DECLARES = List.of(
            "variable",
            "viewVariable",
            "sourceVariable",
            "targetVariable",
            "sourceViewVariable",
            "targetViewVariable",
            "element",
            "elementView",
            "containerView",
            "source",
            "target",
            "sourceView",
            "targetView",
            "edgeView",
            "oldContainer",
            "newContainer",
            "newViewContainer",
            "variables");

    /** What is there without being declared, by the part of the design that has it. */
    private static final Map<String, Set<String>> GIVEN = Map.of(
            "intersection", Set.of("columnSemantic", "lineSemantic"),
            "ownedTools", Set.of("preSource", "preTarget"),
            "initialOperation", Set.of("newValue"),
            "widget", Set.of("candidate"));

    private Scope() {}

    static Set<String> of(Element place) {
        var names = new HashSet<>(Set.of("self"));
        for (var at = place; at != null; at = at.getParentNode() instanceof Element outer ? outer : null) {
            names.addAll(GIVEN.getOrDefault(at.getTagName(), Set.of()));
            if (!at.getAttribute("iterator").isEmpty()) {
                names.add(at.getAttribute("iterator"));
            }
            for (var child : DesignFile.children(at)) {
                declared(child, names);
            }
        }
        return names;
    }

    private static void declared(Element child, Set<String> names) {
        if (DECLARES.contains(child.getTagName())) {
            names.add(child.getAttribute("name"));
        } else if (child.getTagName().equals("mask")) {
            names.add("arg0");
        }
    }
}

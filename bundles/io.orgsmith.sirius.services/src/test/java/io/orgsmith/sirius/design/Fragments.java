// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds what a reference of the file refers to, as EMF does: by features and names from the root. */
record Fragments(DesignFile file) {
    /** @param fragment {@code //@feature[name='…']/@feature} and so on */
    Optional<Element> find(String fragment) {
        var at = Optional.of(file.root());
        for (var step : fragment.substring(2).split("/(?=@)")) {
            at = at.flatMap(element -> step(element, step.substring(1)));
        }
        return at;
    }

    private static Optional<Element> step(Element element, String step) {
        int named = step.indexOf("[name='");
        if (named >= 0) {
            var name = step.substring(named + 7, step.length() - 2);
            return under(element, step.substring(0, named)).stream()
                    .filter(child -> child.getAttribute("name").equals(name))
                    .findFirst();
        }
        var parts = step.split("\\.");
        int index = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return under(element, parts[0]).stream().skip(index).findFirst();
    }

    private static List<Element> under(Element element, String feature) {
        return DesignFile.children(element).stream()
                .filter(child -> child.getTagName().equals(feature))
                .toList();
    }
}

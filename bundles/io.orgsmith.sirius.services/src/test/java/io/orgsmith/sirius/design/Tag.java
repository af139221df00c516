// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of the design file. */
final class Tag {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Tag> children = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** @param attributes names and values in turn */
    static Tag of(String name, String... attributes) {
        var tag = new Tag(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.attributes.put(attributes[i], attributes[i + 1]);
        }
        return tag;
    }

    Tag with(Tag... more) {
        children.addAll(List.of(more));
        return this;
    }

    Tag with(Stream<Tag> more) {
        more.forEach(children::add);
        return this;
    }

    Tag with(Collection<Tag> more) {
        children.addAll(more);
        return this;
    }

    /** An attribute that is left out where it would be empty. */
    Tag set(String attribute, String value) {
        if (!value.isEmpty()) {
            attributes.put(attribute, value);
        }
        return this;
    }

    String write(String indentation) {
        var text = new StringBuilder(indentation + "<" + name);
        attributes.forEach((key, value) -> text.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (children.isEmpty()) {
            return text.append("/>\n").toString();
        }
        text.append(">\n");
        children.forEach(child -> text.append(child.write(indentation + "  ")));
        return text.append(indentation + "</" + name + ">\n").toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

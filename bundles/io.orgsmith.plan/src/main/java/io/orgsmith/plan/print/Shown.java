// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.Locale;
import java.util.stream.Collectors;

/** Objects, attributes and values as a printed plan shows them: each on one line, whatever is in it. */
public final class Shown {
    private Shown() {}

    /** An object with its name and, where it is known, the id of its declaration: {@code operating unit "电视机业务" (TV)}. */
    public static String object(SetupObject object) {
        var key = object.key();
        var named = key.kind().words() + " " + text(key.lastName());
        int colon = object.fragment().indexOf(':');
        if (colon >= 0) {
            var id = object.fragment().substring(colon + 1);
            return id.equals(key.lastName()) ? named : named + " (" + line(id) + ")";
        }
        var owner = key.names().subList(0, key.names().size() - 1).stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" / "));
        return owner.isEmpty() ? named : named + " (" + line(owner) + ")";
    }

    /** An attribute in the words of the language: {@code default legal context}. */
    public static String attribute(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A value: texts and names in quotes, all else bare. */
    public static String value(Value value) {
        if (value instanceof Value.Text text) {
            return text(text.text());
        } else if (value instanceof Value.Ref ref) {
            return text(ref.key().lastName());
        } else if (value instanceof Value.Many many) {
            return many.values().stream().map(Shown::value).collect(Collectors.joining(", "));
        } else if (value instanceof Value.Fields fields) {
            return fields.fields().entrySet().stream()
                    .map(field -> attribute(field.getKey()) + " " + value(field.getValue()))
                    .collect(Collectors.joining("  ", "{ ", " }"));
        }
        return value.print();
    }

    private static String text(String text) {
        return '"' + line(text) + '"';
    }

    /** No control character of a name may move the cursor or break the line. */
    private static String line(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (Character.isISOControl(point)) {
                        shown.append(String.format(Locale.ROOT, "\\u%04x", point));
                    } else {
                        shown.appendCodePoint(point);
                    }
                }
            }
        });
        return shown.toString();
    }
}

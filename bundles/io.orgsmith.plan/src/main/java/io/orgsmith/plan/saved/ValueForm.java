// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values as JSON and back, without loss: texts, numbers and lists as such, the others as objects with one telling member. */
final class ValueForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueForm() {}

    /** @param value null for none */
    static JsonNode write(Value value) {
        if (value == null) {
            return JSON.nullNode();
        } else if (value instanceof Value.Text text) {
            return JSON.textNode(text.text());
        } else if (value instanceof Value.Whole whole) {
            return JSON.numberNode(whole.number());
        } else if (value instanceof Value.Flag flag) {
            return JSON.booleanNode(flag.on());
        } else if (value instanceof Value.Day day) {
            return JSON.objectNode().put("day", day.day().toString());
        } else if (value instanceof Value.Ref ref) {
            var one = JSON.objectNode().put("ref", ref.key().kind().words());
            one.set("key", texts(ref.key().names()));
            return one;
        } else if (value instanceof Value.Many many) {
            var list = JSON.arrayNode();
            many.values().forEach(item -> list.add(write(item)));
            return list;
        }
        return JSON.objectNode().set("fields", write(((Value.Fields) value).fields()));
    }

    static JsonNode write(Map<String, Value> values) {
        var json = JSON.objectNode();
        values.forEach((name, value) -> json.set(name, write(value)));
        return json;
    }

    static JsonNode texts(Iterable<String> texts) {
        var list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    /** @return null for none */
    static Value orNone(Node node) {
        return node.value() == null ? null : read(node);
    }

    static Value read(Node node) {
        if (node.value() instanceof String text) {
            return Value.of(text);
        } else if (node.value() instanceof Long number) {
            return new Value.Whole(number);
        } else if (node.value() instanceof Boolean on) {
            return Value.of(on);
        } else if (node.value() instanceof List<?>) {
            return new Value.Many(node.list().stream().map(ValueForm::read).toList());
        } else if (!(node.value() instanceof Map<?, ?>)) {
            throw node.wrong("value");
        } else if (node.has("day")) {
            return Value.of(day(node.get("day")));
        } else if (node.has("ref")) {
            return Value.of(key(node.get("ref"), node.get("key")));
        }
        return new Value.Fields(values(node.get("fields")));
    }

    static SortedMap<String, Value> values(Node node) {
        var values = new TreeMap<String, Value>();
        node.members().forEach((name, value) -> values.put(name, read(value)));
        return values;
    }

    /** The key of an object of a kind; it has at least one name. */
    static Key key(Node kind, Node names) {
        if (names.texts().isEmpty()) {
            throw names.wrong("names");
        }
        return new Key(kind(kind), names.texts());
    }

    private static Kind kind(Node node) {
        for (var kind : Kind.values()) {
            if (kind.words().equals(node.text().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw node.unknown();
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.unknown();
        }
    }
}

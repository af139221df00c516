// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A value of an attribute as text and back, without loss. That an attribute is stated to have none is a text too. */
public final class ValueText {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueText() {}

    /** @param value null for none */
    public static String write(Value value) {
        return value == null ? "null" : json(value).toString();
    }

    /** @return null for none */
    public static Value read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json.isNull() ? null : value(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the history holds no value: " + text, e);
        }
    }

    private static JsonNode json(Value value) {
        if (value instanceof Value.Text text) {
            return JSON.textNode(text.text());
        } else if (value instanceof Value.Whole whole) {
            return JSON.numberNode(whole.number());
        } else if (value instanceof Value.Flag flag) {
            return JSON.booleanNode(flag.on());
        } else if (value instanceof Value.Day day) {
            return JSON.objectNode().put("day", day.day().toString());
        } else if (value instanceof Value.Many many) {
            var list = JSON.arrayNode();
            many.values().forEach(item -> list.add(json(item)));
            return list;
        } else if (value instanceof Value.Ref ref) {
            var one = JSON.objectNode().put("ref", ref.key().kind().name());
            ref.key().names().forEach(one.putArray("names")::add);
            return one;
        }
        var one = JSON.objectNode();
        var fields = one.putObject("fields");
        ((Value.Fields) value).fields().forEach((name, field) -> fields.set(name, json(field)));
        return one;
    }

    private static Value value(JsonNode json) {
        if (json.isTextual()) {
            return Value.of(json.textValue());
        } else if (json.isNumber()) {
            return new Value.Whole(json.longValue());
        } else if (json.isBoolean()) {
            return Value.of(json.booleanValue());
        } else if (json.isArray()) {
            return new Value.Many(StreamSupport.stream(json.spliterator(), false)
                    .map(ValueText::value)
                    .toList());
        } else if (json.has("day")) {
            return Value.of(LocalDate.parse(json.get("day").textValue()));
        } else if (json.has("ref")) {
            var names = new ArrayList<String>();
            json.get("names").forEach(name -> names.add(name.textValue()));
            return Value.of(new Key(Kind.valueOf(json.get("ref").textValue()), names));
        }
        var fields = new TreeMap<String, Value>();
        json.get("fields").fields().forEachRemaining(field -> fields.put(field.getKey(), value(field.getValue())));
        return new Value.Fields(fields);
    }
}

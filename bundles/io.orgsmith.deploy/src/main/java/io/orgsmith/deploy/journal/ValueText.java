// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** A value of an attribute as JSON and back, without loss. */
final class ValueText {
    private ValueText() {}

    /** @param value null for none */
    static void write(Value value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Whole whole) {
            json.writeNumber(whole.number());
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.on());
        } else if (value instanceof Value.Many many) {
            json.writeStartArray();
            for (Value item : many.values()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            json.writeStartObject();
            member(value, json);
            json.writeEndObject();
        }
    }

    private static void member(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Day day) {
            json.writeStringField("day", day.day().toString());
        } else if (value instanceof Value.Ref ref) {
            json.writeArrayFieldStart(ref.key().kind().name());
            for (String name : ref.key().names()) {
                json.writeString(name);
            }
            json.writeEndArray();
        } else {
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, Value> field :
                    ((Value.Fields) value).fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        }
    }

    /** @param json at the first token of the value; then at the last @return null for none */
    static Value read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> Value.of(json.getText());
            case VALUE_NUMBER_INT -> new Value.Whole(json.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> Value.of(json.getBooleanValue());
            case START_ARRAY -> many(json);
            default -> object(json);
        };
    }

    private static Value many(JsonParser json) throws IOException {
        var values = new ArrayList<Value>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(json));
        }
        return new Value.Many(values);
    }

    private static Value object(JsonParser json) throws IOException {
        String member = json.nextFieldName();
        json.nextToken();
        Value value =
                switch (member) {
                    case "day" -> Value.of(LocalDate.parse(json.getText()));
                    case "fields" -> fields(json);
                    default -> reference(Kind.valueOf(member), json);
                };
        json.nextToken();
        return value;
    }

    private static Value reference(Kind kind, JsonParser json) throws IOException {
        var names = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            names.add(json.getText());
        }
        return Value.of(new Key(kind, names));
    }

    private static Value fields(JsonParser json) throws IOException {
        var fields = new TreeMap<String, Value>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, read(json));
        }
        return new Value.Fields(fields);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Value;
import java.util.List;

/** Values as people read them in a cell. */
record CellWriter(Wording wording, Names names) {

    /** The text of a value in a column of the type; several values stand below each other. */
    String text(Value value, Type type) {
        return text(value, type, '\n');
    }

    private String text(Value value, Type type, char between) {
        if (type instanceof Type.Several several) {
            List<Value> values = value instanceof Value.Many many ? many.values() : List.of(value);
            return Listed.join(
                    values.stream().map(one -> text(one, several.item(), ',')).toList(), between, "");
        } else if (value instanceof Value.Ref ref) {
            boolean isOfAnyKind =
                    !(type instanceof Type.Ref known && known.kind().isPresent());
            return isOfAnyKind ? wording.sheet(ref.key().kind()) + ": " + names(ref.key()) : names(ref.key());
        } else if (value instanceof Value.Fields part) {
            return part(part, (Type.Part) type);
        } else if (value instanceof Value.Flag flag) {
            return wording.flag(flag.on());
        }
        return type instanceof Type.Any ? KindWord.hidden(value.print()) : value.print();
    }

    private String part(Value.Fields part, Type.Part type) {
        var types = type.attributes();
        var fields = part.fields().entrySet().stream()
                .map(field ->
                        wording.heading(field.getKey()) + ": " + text(field.getValue(), types.get(field.getKey()), ','))
                .toList();
        return Listed.join(fields, ';', "");
    }

    private String names(Key key) {
        return Listed.join(names.shortest(key), '/', " ");
    }
}

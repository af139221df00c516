// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Translates a value of the plan into what a column holds, and back. */
public interface Codec {
    /** What the column holds for the value. */
    Object column(Value value, Writer writer);

    /** The value that the column holds; empty where it means nothing to the plan. */
    Optional<Value> value(Object column, Directory directory);

    Codec TEXT = of((value, writer) -> value.print(), (column, directory) -> Optional.of(Value.of((String) column)));

    Codec DAY = of(
            (value, writer) -> ((Value.Day) value).day(),
            (column, directory) -> Optional.of(Value.of((LocalDate) column)));

    Codec WHOLE = of(
            (value, writer) -> ((Value.Whole) value).number(),
            (column, directory) -> Optional.of(new Value.Whole((Long) column)));

    /** Yes and no as the column spells them. */
    static Codec flag(Object yes, Object no) {
        return of(
                (value, writer) -> ((Value.Flag) value).on() ? yes : no,
                (column, directory) -> Optional.of(Value.of(column.equals(yes))));
    }

    /** The literals of an enumeration and the codes that EBS keeps for them. */
    static Codec choice(Map<String, ?> codes) {
        return of(
                (value, writer) -> {
                    Object code = codes.get(value.print());
                    if (code == null) {
                        throw new SetupProblem("value.unknown", value.print(), new TreeSet<>(codes.keySet()));
                    }
                    return code;
                },
                (column, directory) -> codes.entrySet().stream()
                        .filter(code -> code.getValue().equals(column))
                        .findFirst()
                        .map(code -> Value.of(code.getKey())));
    }

    /** The id of another object. */
    static Codec ref(Kind kind) {
        return of(
                (value, writer) -> writer.id(((Value.Ref) value).key()),
                (column, directory) -> directory.ref(kind, (Long) column));
    }

    /** The id of another object, kept as text. */
    static Codec refInText(Kind kind) {
        return inText(ref(kind));
    }

    /** A number that is kept as text. */
    static Codec inText(Codec number) {
        return of(
                (value, writer) -> number.column(value, writer).toString(),
                (column, directory) -> column.toString().matches("\\d{1,18}")
                        ? number.value(Long.valueOf(column.toString()), directory)
                        : Optional.empty());
    }

    static Codec of(BiFunction<Value, Writer, Object> column, BiFunction<Object, Directory, Optional<Value>> value) {
        return new Codec() {
            @Override
            public Object column(Value v, Writer writer) {
                return column.apply(v, writer);
            }

            @Override
            public Optional<Value> value(Object c, Directory directory) {
                return value.apply(c, directory);
            }
        };
    }
}

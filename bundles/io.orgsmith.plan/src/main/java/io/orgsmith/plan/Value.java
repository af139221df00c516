// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The value of an attribute, free of any database id or type. */
public sealed interface Value {
    /** A text, a code or the literal of an enumeration ({@code cost center}). */
    record Text(String text) implements Value {
        @Override
        public String print() {
            return text;
        }
    }

    /** A calendar day without time and zone. */
    record Day(LocalDate day) implements Value {
        @Override
        public String print() {
            return day.toString();
        }
    }

    /** Yes or no. */
    record Flag(boolean on) implements Value {
        @Override
        public String print() {
            return on ? "yes" : "no";
        }
    }

    /** A whole number. */
    record Whole(long number) implements Value {
        @Override
        public String print() {
            return Long.toString(number);
        }
    }

    /** Another object, by its business names. */
    record Ref(Key key) implements Value {
        @Override
        public String print() {
            return String.join(" / ", key.names());
        }
    }

    /** The attributes whose lists keep the order of the text; all other lists are sets, sorted by {@link #print}. */
    Set<String> ORDERED = Set.of("segments", "addressLines");

    /**
     * The attributes that are lists only because a rule must be able to see that two were written; one is the proper number, and
     * stands for itself.
     */
    Set<String> SINGLE = Set.of(
            "businessGroup",
            "ledger",
            "legalEntity",
            "operatingUnit",
            "costCenter",
            "chartOfAccounts",
            "currency",
            "calendar",
            "inventoryOrganization",
            "company",
            "costCenterValue");

    /** Several values in a fixed order: as declared for {@link #ORDERED} attributes, else sorted by {@link #print}. */
    record Many(List<Value> values) implements Value {
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public String print() {
            return "[" + String.join(", ", values.stream().map(Value::print).toList()) + "]";
        }
    }

    /** A part with attributes of its own, e.g. {@code {ledger, values}}. */
    record Fields(SortedMap<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        @Override
        public String print() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + " " + field.getValue().print())
                    .toList()
                    .toString();
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(boolean on) {
        return new Flag(on);
    }

    static Value of(LocalDate day) {
        return new Day(day);
    }

    static Value of(Key key) {
        return new Ref(key);
    }

    /** The objects that the value refers to, in lists and parts too. */
    default List<Key> references() {
        if (this instanceof Ref ref) {
            return List.of(ref.key());
        } else if (this instanceof Many many) {
            return many.values().stream()
                    .flatMap(value -> value.references().stream())
                    .toList();
        }
        return this instanceof Fields fields
                ? fields.fields().values().stream()
                        .flatMap(value -> value.references().stream())
                        .toList()
                : List.of();
    }

    /** The value with all objects that it refers to under the keys that they are given. */
    default Value under(UnaryOperator<Key> keys) {
        if (this instanceof Ref ref) {
            return of(keys.apply(ref.key()));
        } else if (this instanceof Many many) {
            return new Many(
                    many.values().stream().map(value -> value.under(keys)).toList());
        } else if (this instanceof Fields fields) {
            var under = new TreeMap<String, Value>();
            fields.fields().forEach((name, field) -> under.put(name, field.under(keys)));
            return new Fields(under);
        }
        return this;
    }

    /** The value for people and for a stable order. */
    String print();
}

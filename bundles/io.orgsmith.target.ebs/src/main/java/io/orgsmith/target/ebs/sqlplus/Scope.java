// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template may ask for: the attributes of one object, and constants of the script. Paths:
 * {@code name} an attribute · {@code location:1} the second business name of what it refers to · {@code location:kind} its
 * kind · {@code lines#2} the second of several values, {@code lines#size} how many · {@code key:0} a name of the object itself · {@code $user} a constant · inside a repetition {@code .} the element,
 * {@code .field} its field, {@code ..field} a field of the element around it. A table may follow:
 * {@code costing|standard=1,average=2,=1}, its empty word standing for no value.
 *
 * @param constants by name, without the dollar
 * @param release of EBS, e.g. {@code 12.2}: lines may stand for one release only
 * @param elements the elements of the repetitions around a line, the innermost last
 */
public record Scope(
        SetupObject object,
        Map<String, SqlLiteral> constants,
        Encoding encoding,
        String release,
        List<Value> elements) {
    public Scope {
        constants = Map.copyOf(constants);
        elements = List.copyOf(elements);
    }

    public Scope(SetupObject object, Map<String, SqlLiteral> constants, Encoding encoding, String release) {
        this(object, constants, encoding, release, List.of());
    }

    /** Whether the release is {@code 12} (12.1 and 12.2 both are), {@code 12.2}, {@code 11i}. */
    boolean isRelease(String name) {
        return release.equals(name) || release.startsWith(name + ".");
    }

    boolean states(String attribute) {
        return object.compared().contains(attribute);
    }

    boolean has(String attribute) {
        return !object.values(attribute).isEmpty();
    }

    /** A scope for each value of the attribute; with {@code a.b} for each value of the field b of each value of a. */
    List<Scope> each(String path) {
        String[] steps = path.split("\\.");
        List<Scope> scopes = new ArrayList<>();
        for (Value outer : object.values(steps[0])) {
            Scope around = within(outer);
            if (steps.length == 1) {
                scopes.add(around);
            } else {
                field(outer, steps[1]).map(Scope::several).orElse(List.of()).forEach(v -> scopes.add(around.within(v)));
            }
        }
        return scopes;
    }

    /** @throws IllegalArgumentException when a table has no entry for the value */
    SqlLiteral literal(String expression) {
        String[] parts = expression.split("\\|", 2);
        String path = parts[0];
        if (path.startsWith("$")) {
            return Optional.ofNullable(constants.get(path.substring(1)))
                    .orElseThrow(() -> new IllegalArgumentException("no constant " + path));
        }
        Optional<Value> value = value(path);
        return parts.length == 1 ? value.map(Scope::plain).orElse(SqlLiteral.none()) : translated(value, parts[1]);
    }

    private Scope within(Value element) {
        List<Value> inner = new ArrayList<>(elements);
        inner.add(element);
        return new Scope(object, constants, encoding, release, inner);
    }

    private Optional<Value> value(String path) {
        String[] parts = path.split(":");
        String selector = parts.length == 1 ? "" : parts[1];
        if (parts[0].equals("key")) {
            return select(new Value.Ref(object.key()), selector);
        }
        return attribute(parts[0]).flatMap(v -> select(v, selector));
    }

    private Optional<Value> attribute(String path) {
        if (!path.startsWith(".")) {
            return ofObject(path);
        }
        int dots = path.startsWith("..") ? 2 : 1;
        if (elements.size() < dots) {
            throw new IllegalArgumentException("no element for " + path);
        }
        Value element = elements.get(elements.size() - dots);
        String name = path.substring(dots);
        return name.isEmpty() ? Optional.of(element) : field(element, name);
    }

    private Optional<Value> ofObject(String path) {
        String[] parts = path.split("#");
        List<Value> values = object.values(parts[0]);
        if (parts.length == 1) {
            return values.stream().findFirst();
        }
        if (parts[1].equals("size")) {
            return Optional.of(new Value.Whole(values.size()));
        }
        return values.stream().skip(Long.parseLong(parts[1]) - 1).findFirst();
    }

    private static Optional<Value> field(Value element, String name) {
        return element instanceof Value.Fields fields
                ? Optional.ofNullable(fields.fields().get(name))
                : Optional.empty();
    }

    private static Optional<Value> select(Value value, String selector) {
        if (value instanceof Value.Ref ref) {
            List<String> names = ref.key().names();
            return switch (selector) {
                case "" -> Optional.of(Value.of(ref.key().lastName()));
                case "kind" -> Optional.of(Value.of(ref.key().kind().name()));
                default ->
                    Optional.of(Integer.parseInt(selector))
                            .filter(n -> n < names.size())
                            .map(n -> Value.of(names.get(n)));
            };
        }
        return selector.isEmpty() || selector.equals("0") ? Optional.of(value) : Optional.empty();
    }

    private static List<Value> several(Value value) {
        return value instanceof Value.Many many ? many.values() : List.of(value);
    }

    private static SqlLiteral plain(Value value) {
        if (value instanceof Value.Flag flag) {
            return SqlLiteral.text(flag.on() ? "Y" : "N");
        }
        if (value instanceof Value.Day day) {
            return SqlLiteral.day(day.day());
        }
        return value instanceof Value.Whole whole ? SqlLiteral.number(whole.number()) : SqlLiteral.text(value.print());
    }

    private static SqlLiteral translated(Optional<Value> value, String table) {
        String word = value.map(Value::print).orElse("");
        String entry = Arrays.stream(table.split(","))
                .filter(e -> e.startsWith(word + "="))
                .findFirst()
                .map(e -> e.substring(word.length() + 1))
                .or(() -> word.isEmpty() ? Optional.of("") : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + table));
        return entry.matches("\\d+") ? SqlLiteral.number(Long.parseLong(entry)) : SqlLiteral.text(entry);
    }
}

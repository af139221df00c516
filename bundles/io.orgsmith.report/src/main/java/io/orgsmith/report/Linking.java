// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the objects that cells name. All of them must have a row: what a database has already is marked as existing. */
record Linking(Names names, Release release) {

    /** The object of a row with whole keys in place of what its cells say; what cannot be found is a problem of the row. */
    SetupObject link(RowRead row) {
        var values = new TreeMap<String, Value>();
        row.object().attributes().forEach((attribute, value) -> {
            try {
                values.put(attribute, linked(attribute, value));
            } catch (WrongCell wrong) {
                row.wrong(attribute, wrong);
            }
        });
        checkNames(row);
        if (row.object().key().kind() == Kind.PROFILE_VALUE) {
            checkOwner(row);
        }
        return row.with(values);
    }

    private Value linked(String attribute, Value value) {
        if (value instanceof Value.Ref ref) {
            return Value.of(one(ref.key()));
        } else if (value instanceof Value.Many many) {
            var items = many.values().stream().map(item -> linked(attribute, item));
            return new Value.Many(
                    Value.ORDERED.contains(attribute)
                            ? items.toList()
                            : items.sorted(Comparator.comparing(Value::print)).toList());
        } else if (value instanceof Value.Fields fields) {
            return new Value.Fields(fields.fields().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            field -> linked(field.getKey(), field.getValue()),
                            (one, other) -> one,
                            TreeMap::new)));
        }
        return value;
    }

    private Key one(Key given) {
        var meant = names.meant(given);
        if (meant.isEmpty()) {
            throw new WrongCell("cell.missing", given);
        } else if (meant.size() > 1) {
            throw new WrongCell("cell.ambiguous", given, meant);
        }
        return meant.get(0);
    }

    /** What the names of an object begin with, where no attribute says the same. */
    private void checkNames(RowRead row) {
        var key = row.object().key();
        var parts = KeyPart.of(key.kind(), release);
        for (int i = 0; i < parts.size(); i++) {
            var name = key.name(i);
            var part = parts.get(i);
            if (!name.isEmpty() && !row.object().attributes().containsKey(part.attribute())) {
                part.owner()
                        .map(owner -> Key.of(owner, name))
                        .filter(owner -> !names.keys().contains(owner))
                        .ifPresent(owner -> row.wrong(part.attribute(), new WrongCell("cell.missing", owner)));
            }
        }
    }

    /** The level of a profile value says what its owner is. */
    private void checkOwner(RowRead row) {
        var key = row.object().key();
        var owner =
                switch (key.name(0)) {
                    case "responsibility" -> List.of(Key.of(Kind.RESPONSIBILITY, key.name(1), key.name(2)));
                    case "user" -> List.of(Key.of(Kind.USER, key.name(2)));
                    default -> List.<Key>of();
                };
        owner.stream()
                .filter(one -> !names.keys().contains(one))
                .forEach(one -> row.wrong("owner", new WrongCell("cell.missing", one)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.table.Row;
import java.util.Optional;

/** What is known by one name alone, in one column of its table. */
public abstract class NamedMapping implements Mapping {
    private final Kind kind;
    private final String table;
    private final String id;
    private final String name;

    /** @param id the column of its number @param name the column of its name */
    protected NamedMapping(Kind kind, String table, String id, String name) {
        this.kind = kind;
        this.table = table;
        this.id = id;
        this.name = name;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final Optional<Long> find(Key key, Directory directory) {
        return Mapping.id(directory.image().first(table, name, key.name(0)), id);
    }

    @Override
    public final Optional<Key> key(long number, Directory directory) {
        return directory.image().first(table, id, number).map(this::key);
    }

    /** @param row of its table */
    protected final Key key(Row row) {
        return Key.of(kind, row.text(name));
    }
}

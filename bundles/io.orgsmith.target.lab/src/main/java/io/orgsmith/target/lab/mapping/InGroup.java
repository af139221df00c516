// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.table.Row;
import java.util.HashMap;
import java.util.Optional;

/**
 * Objects of a kind whose names are unique in a business group, or among those that belong to none.
 *
 * @param id the column with the id of a row
 * @param name the column with the name
 */
public record InGroup(Kind kind, String table, String id, String name) {
    /** The column with the id of the business group. */
    public static final String GROUP = "BUSINESS_GROUP_ID";

    /** The id of the object with that key; empty also where its business group is not there. */
    public Optional<Long> find(Key key, Directory directory) {
        if (key.name(0).isEmpty()) {
            return find(null, key, directory);
        }
        return directory.find(group(key)).flatMap(group -> find(group, key, directory));
    }

    private Optional<Long> find(Long group, Key key, Directory directory) {
        var condition = new HashMap<String, Object>();
        condition.put(name, key.name(1));
        condition.put(GROUP, group);
        return Mapping.id(directory.image().first(table, condition), id);
    }

    /** The key of the object with that id. */
    public Optional<Key> key(long number, Directory directory) {
        return directory.image().first(table, id, number).map(row -> key(row, directory));
    }

    /** The key of the object in a row. */
    public Key key(Row row, Directory directory) {
        var group = directory.key(Kind.BUSINESS_GROUP, row.number(GROUP)).map(Key::lastName);
        return Key.of(kind, group.orElse(""), row.text(name));
    }

    /** The id of the business group in a key; null where it belongs to none. */
    public static Long group(Key key, Writer writer) {
        return key.name(0).isEmpty() ? null : (Long) writer.id(group(key));
    }

    private static Key group(Key key) {
        return Key.of(Kind.BUSINESS_GROUP, key.name(0));
    }
}

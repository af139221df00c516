// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import java.util.List;

/**
 * One attribute that is stored in one column.
 *
 * @param fallback what the column gets where the attribute has no value: EBS's default; null for none
 */
public record Field(String attribute, String column, Codec codec, Object fallback) {
    public Field(String attribute, String column, Codec codec) {
        this(attribute, column, codec, null);
    }

    /** The column's value for the object. */
    public Object write(SetupObject object, Writer writer) {
        List<Value> values = object.values(attribute);
        if (values.size() > 1) {
            throw new SetupProblem("attribute.several", object.key(), attribute);
        }
        return values.isEmpty() ? fallback : codec.column(values.get(0), writer);
    }

    /** Adds the attribute that the row stores. */
    public void read(Row row, Attributes attributes, Directory directory) {
        Object stored = row.get(column);
        if (stored != null) {
            attributes.put(attribute, codec.value(stored, directory));
        }
    }

    /** Adds the attributes that the row stores. */
    public static void read(List<Field> fields, Row row, Attributes attributes, Directory directory) {
        fields.forEach(field -> field.read(row, attributes, directory));
    }
}

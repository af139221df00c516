// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Translation;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of value sets: FND_FLEX_VALUES, their names in FND_FLEX_VALUES_TL.DESCRIPTION. */
public final class SegmentValues implements Mapping {
    private static final String TABLE = "FND_FLEX_VALUES";
    private static final String ID = "FLEX_VALUE_ID";
    private static final String SET = "FLEX_VALUE_SET_ID";
    private static final String VALUE = "FLEX_VALUE";
    private static final Translation NAMES = new Translation("FND_FLEX_VALUES_TL", ID, "DESCRIPTION");
    private static final List<Field> FIELDS = List.of(
            new Field("enabled", "ENABLED_FLAG", Codec.flag("Y", "N"), "Y"),
            new Field("parent", "SUMMARY_FLAG", Codec.flag("Y", "N"), "N"),
            new Field("from", "START_DATE_ACTIVE", Codec.DAY),
            new Field("to", "END_DATE_ACTIVE", Codec.DAY));

    @Override
    public Kind kind() {
        return Kind.SEGMENT_VALUE;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return directory
                .find(Key.of(Kind.VALUE_SET, key.name(0)))
                .flatMap(set -> Mapping.id(directory.image().first(TABLE, Map.of(SET, set, VALUE, key.name(1))), ID));
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return directory.image().first(TABLE, ID, id).flatMap(row -> key(row, directory));
    }

    private Optional<Key> key(Row row, Directory directory) {
        return directory.key(Kind.VALUE_SET, row.number(SET)).map(set -> Key.of(kind(), set.name(0), row.text(VALUE)));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream()
                .flatMap(row -> key(row, directory).map(key -> read(row, key, directory)).stream());
    }

    private SetupObject read(Row row, Key key, Directory directory) {
        long id = row.number(ID);
        var attributes = new Attributes()
                .put("code", row.text(VALUE))
                .put("valueSet", directory.ref(Kind.VALUE_SET, row.number(SET)));
        Row original = NAMES.original(id, directory.image());
        if (original != null) {
            attributes.put("name", original.text("DESCRIPTION"));
        }
        NAMES.read(id, attributes, directory.image());
        Field.read(FIELDS, row, attributes, directory);
        return attributes.object(key);
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String code = object.key().name(1);
        long id = writer.row(TABLE)
                .key(SET, writer.id(Key.of(Kind.VALUE_SET, object.key().name(0))))
                .key(VALUE, code)
                .id(ID)
                .fields(FIELDS, object)
                .write()
                .number(ID);
        NAMES.write(id, object, object.text("name"), Map.of("FLEX_VALUE_MEANING", code), writer);
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(TABLE)
                .key(ID, writer.id(key))
                .ends("START_DATE_ACTIVE", "END_DATE_ACTIVE", day)
                .set("ENABLED_FLAG", "N")
                .writeIfThere();
    }
}

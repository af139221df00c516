// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Translation;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Responsibilities: FND_RESPONSIBILITY, their names and descriptions in FND_RESPONSIBILITY_TL. */
public final class Responsibilities implements Mapping {
    static final String TABLE = "FND_RESPONSIBILITY";
    static final String ID = "RESPONSIBILITY_ID";
    private static final String APPLICATION = "APPLICATION_ID";
    private static final String KEY = "RESPONSIBILITY_KEY";
    private static final String STANDARD = "Standard";
    private static final Translation NAMES = new Translation("FND_RESPONSIBILITY_TL", ID, "RESPONSIBILITY_NAME");

    @Override
    public Kind kind() {
        return Kind.RESPONSIBILITY;
    }

    private static List<Field> fields(long application) {
        return List.of(
                new Field("menu", "MENU_ID", Named.MENU.codec()),
                new Field(
                        "requestGroup",
                        "REQUEST_GROUP_ID",
                        Named.requestGroup(application).codec()),
                new Field("dataGroup", "DATA_GROUP_ID", Named.DATA_GROUP.codec()),
                new Field("from", "START_DATE", Codec.DAY, LocalDate.of(1951, 1, 1)),
                new Field("to", "END_DATE", Codec.DAY));
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return directory
                .image()
                .first("FND_APPLICATION", "APPLICATION_SHORT_NAME", key.name(0))
                .map(row -> row.number(APPLICATION))
                .flatMap(application -> Mapping.id(
                        directory.image().first(TABLE, Map.of(APPLICATION, application, KEY, key.name(1))), ID));
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return directory.image().first(TABLE, ID, id).flatMap(row -> key(row, directory));
    }

    private Optional<Key> key(Row row, Directory directory) {
        return Named.APPLICATION
                .name(row.number(APPLICATION), directory)
                .map(application -> Key.of(kind(), application, row.text(KEY)));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream()
                .flatMap(row -> key(row, directory).map(key -> read(row, key, directory)).stream());
    }

    private static SetupObject read(Row row, Key key, Directory directory) {
        long id = row.number(ID);
        var attributes = new Attributes().put("application", key.name(0)).put("key", key.name(1));
        Row original = NAMES.original(id, directory.image());
        if (original != null) {
            attributes.put("name", original.text("RESPONSIBILITY_NAME"));
            attributes.put("description", original.text("DESCRIPTION"));
        }
        NAMES.read(id, attributes, directory.image());
        Field.read(fields(row.number(APPLICATION)), row, attributes, directory);
        return attributes.object(key);
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        long application = (Long) Named.APPLICATION.id(object.key().name(0), writer);
        var row = writer.row(TABLE)
                .key(APPLICATION, application)
                .key(KEY, object.key().name(1))
                .id(ID)
                .fields(fields(application), object)
                .set("GROUP_APPLICATION_ID", object.text("requestGroup").isEmpty() ? null : application)
                .set("DATA_GROUP_APPLICATION_ID", application)
                .initially("VERSION", "4");
        if (object.text("dataGroup").isEmpty()) {
            row.set("DATA_GROUP_ID", Named.DATA_GROUP.id(STANDARD, writer));
        }
        String name = object.value("name").map(Value::print).orElse(object.key().name(1));
        var others = new HashMap<String, Object>();
        others.put(APPLICATION, application);
        others.put("DESCRIPTION", object.value("description").map(Value::print).orElse(null));
        NAMES.write(row.write().number(ID), object, name, others, writer);
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(TABLE)
                .key(ID, writer.id(key))
                .ends("START_DATE", "END_DATE", day)
                .writeIfThere();
    }
}

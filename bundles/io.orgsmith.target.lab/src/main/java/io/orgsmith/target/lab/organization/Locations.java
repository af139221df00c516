// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Translation;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Locations: HR_LOCATIONS_ALL. Without a business group they are global. */
public final class Locations implements Mapping {
    private static final String TABLE = "HR_LOCATIONS_ALL";
    private static final String ID = "LOCATION_ID";
    private static final String CODE = "LOCATION_CODE";
    private static final String GROUP = "BUSINESS_GROUP_ID";
    private static final List<String> ADDRESS = List.of("ADDRESS_LINE_1", "ADDRESS_LINE_2", "ADDRESS_LINE_3");
    private static final Translation NAMES = new Translation("HR_LOCATIONS_ALL_TL", ID, CODE);
    private static final List<Field> FIELDS = List.of(
            new Field("description", "DESCRIPTION", Codec.TEXT),
            new Field("country", "COUNTRY", Codec.TEXT),
            new Field("style", "STYLE", Codec.TEXT),
            new Field("city", "TOWN_OR_CITY", Codec.TEXT),
            new Field("region", "REGION_1", Codec.TEXT),
            new Field("postalCode", "POSTAL_CODE", Codec.TEXT),
            new Field("telephone", "TELEPHONE_NUMBER_1", Codec.TEXT),
            new Field("to", "INACTIVE_DATE", Codec.DAY));

    @Override
    public Kind kind() {
        return Kind.LOCATION;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        String group = key.name(0);
        if (group.isEmpty()) {
            return find(key, (Long) null, directory);
        }
        return directory.find(Key.of(Kind.BUSINESS_GROUP, group)).flatMap(id -> find(key, id, directory));
    }

    private static Optional<Long> find(Key key, Long group, Directory directory) {
        var condition = new HashMap<String, Object>();
        condition.put(CODE, key.name(1));
        condition.put(GROUP, group);
        return Mapping.id(directory.image().first(TABLE, condition), ID);
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return directory.image().first(TABLE, ID, id).map(row -> key(row, directory));
    }

    private Key key(Row row, Directory directory) {
        String group = directory
                .key(Kind.BUSINESS_GROUP, row.number(GROUP))
                .map(Key::lastName)
                .orElse("");
        return Key.of(kind(), group, row.text(CODE));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes()
                    .put("name", row.text(CODE))
                    .put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(GROUP)))
                    .several(
                            "addressLines",
                            ADDRESS.stream()
                                    .map(row::text)
                                    .filter(Objects::nonNull)
                                    .map(Value::of)
                                    .toList());
            NAMES.read(row.number(ID), attributes, directory.image());
            Field.read(FIELDS, row, attributes, directory);
            return attributes.object(key(row, directory));
        });
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String code = object.key().name(1);
        String group = object.key().name(0);
        var row = writer.row(TABLE)
                .key(CODE, code)
                .key(GROUP, group.isEmpty() ? null : writer.id(Key.of(Kind.BUSINESS_GROUP, group)))
                .id(ID)
                .fields(FIELDS, object)
                .initially("LOCATION_USE", "HR");
        if (object.text("style").isEmpty() && !object.text("country").isEmpty()) {
            row.set("STYLE", object.text("country") + "_GLB");
        }
        List<Value> lines = object.values("addressLines");
        if (lines.size() > ADDRESS.size()) {
            throw new SetupProblem("address.too.long", object.key(), lines.size());
        }
        for (int i = 0; i < ADDRESS.size(); i++) {
            row.set(ADDRESS.get(i), i < lines.size() ? lines.get(i).print() : null);
        }
        NAMES.write(row.write().number(ID), object, code, Map.of(), writer);
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(TABLE).key(ID, writer.id(key)).set("INACTIVE_DATE", day).writeIfThere();
    }
}

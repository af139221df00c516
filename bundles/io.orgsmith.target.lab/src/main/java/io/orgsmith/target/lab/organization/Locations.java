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
import io.orgsmith.target.lab.mapping.InGroup;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Translation;
import io.orgsmith.target.lab.mapping.Writer;
import java.time.LocalDate;
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
    private static final InGroup NAMED = new InGroup(Kind.LOCATION, TABLE, ID, CODE);
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
        return NAMED.kind();
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return NAMED.find(key, directory);
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return NAMED.key(id, directory);
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes()
                    .put("name", row.text(CODE))
                    .put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(InGroup.GROUP)))
                    .several(
                            "addressLines",
                            ADDRESS.stream()
                                    .map(row::text)
                                    .filter(Objects::nonNull)
                                    .map(Value::of)
                                    .toList());
            NAMES.read(row.number(ID), attributes, directory.image());
            Field.read(FIELDS, row, attributes, directory);
            return attributes.object(NAMED.key(row, directory));
        });
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String code = object.key().name(1);
        var row = writer.row(TABLE)
                .key(CODE, code)
                .key(InGroup.GROUP, InGroup.group(object.key(), writer))
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

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identifying registration of a legal entity: XLE_REGISTRATIONS. */
final class Registration {
    private static final String TABLE = "XLE_REGISTRATIONS";
    private static final String ENTITY = "XLE_ENTITY_PROFILES";
    private static final List<Field> FIELDS = List.of(
            new Field("registrationNumber", "REGISTRATION_NUMBER", Codec.TEXT),
            new Field("location", "LOCATION_ID", Codec.ref(Kind.LOCATION)),
            new Field("jurisdiction", "JURISDICTION_ID", Codec.of(Registration::jurisdiction, Registration::country)),
            new Field("from", "EFFECTIVE_FROM", Codec.DAY));

    private Registration() {}

    static void read(long entity, Attributes attributes, Directory directory) {
        var condition = Map.of("SOURCE_TABLE", ENTITY, "SOURCE_ID", entity, "IDENTIFYING_FLAG", "Y");
        directory.image().first(TABLE, condition).ifPresent(row -> {
            attributes.put("registeredName", row.text("REGISTERED_NAME"));
            FIELDS.stream()
                    .filter(field -> !field.attribute().equals("from"))
                    .forEach(field -> field.read(row, attributes, directory));
        });
    }

    static void write(long entity, SetupObject object, String name, Writer writer) {
        writer.row(TABLE)
                .key("SOURCE_TABLE", ENTITY)
                .key("SOURCE_ID", entity)
                .key("IDENTIFYING_FLAG", "Y")
                .id("REGISTRATION_ID")
                .fields(FIELDS, object)
                .set(
                        "REGISTERED_NAME",
                        object.value("registeredName").map(Value::print).orElse(name))
                .write();
    }

    private static Object jurisdiction(Value country, Writer writer) {
        return writer.row("XLE_JURISDICTIONS_B")
                .key("GEOGRAPHY_ID", Named.COUNTRY.id(country.print(), writer))
                .id("JURISDICTION_ID")
                .initially("LEGISLATIVE_CAT_CODE", "COMMERCIAL_LAW")
                .write()
                .get("JURISDICTION_ID");
    }

    private static Optional<Value> country(Object jurisdiction, Directory directory) {
        return directory
                .image()
                .first("XLE_JURISDICTIONS_B", "JURISDICTION_ID", jurisdiction)
                .flatMap(row -> Named.COUNTRY.name(row.get("GEOGRAPHY_ID"), directory))
                .map(Value::of);
    }
}

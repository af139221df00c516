// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.organization.Organizations.GROUP;
import static io.orgsmith.target.lab.organization.Organizations.ID;
import static io.orgsmith.target.lab.organization.Organizations.TABLE;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Draft;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Translation;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row of HR_ALL_ORGANIZATION_UNITS that the classifications of an organization share, and its names. */
final class OrganizationRow {
    /** The day on which EBS's own first business group begins. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);

    private static final Translation NAMES = new Translation("HR_ALL_ORGANIZATION_UNITS_TL", ID, "NAME");
    private static final List<Field> FIELDS = List.of(
            new Field("from", "DATE_FROM", Codec.DAY, FIRST_DAY),
            new Field("to", "DATE_TO", Codec.DAY),
            new Field("location", "LOCATION_ID", Codec.ref(Kind.LOCATION)),
            new Field("type", "TYPE", Codec.TEXT),
            new Field("external", "INTERNAL_EXTERNAL_FLAG", Codec.flag("EXT", "INT"), "INT"));

    private OrganizationRow() {}

    static void read(Row row, Kind kind, Attributes attributes, Directory directory) {
        attributes.put("name", row.text("NAME"));
        NAMES.read(row.number(ID), attributes, directory.image());
        Field.read(FIELDS, row, attributes, directory);
        if (kind != Kind.BUSINESS_GROUP) {
            attributes.put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(GROUP)));
        }
        if (kind != Kind.HR_ORGANIZATION) {
            boolean isHr = Organizations.isClassified(row.number(ID), "HR_ORG", directory.image());
            attributes.put("alsoHrOrganization", Value.of(isHr));
        }
        Organizations.key(row.number(ID), directory)
                .filter(key -> key.kind() != kind)
                .ifPresent(key -> attributes.put("sameOrganization", Value.of(key)));
    }

    /**
     * Writes the row; answers its id. Where the row is that of another object too, only what this one states is written, so that
     * its defaults do not undo what the other one states; the name is the other's.
     */
    static long write(SetupObject object, Writer writer) {
        Optional<Long> shared = object.ref("sameOrganization").map(writer::id);
        Draft row = shared.isPresent() ? sharedRow(shared.get(), object, writer) : ownRow(object, writer);
        Row written = row.write();
        long id = written.number(ID);
        if (shared.isEmpty() || object.compared().contains("names")) {
            NAMES.write(id, object, written.text("NAME"), Map.of(), writer);
        }
        object.value("alsoHrOrganization").ifPresent(also -> {
            if (((Value.Flag) also).on()) {
                OrganizationMapping.classify(id, "HR_ORG", writer);
            } else if (shared.isEmpty()) {
                OrganizationMapping.disable(id, "HR_ORG", writer);
            }
        });
        return id;
    }

    private static Draft sharedRow(long id, SetupObject object, Writer writer) {
        Draft row = writer.row(TABLE).key(ID, id);
        FIELDS.stream()
                .filter(field -> object.compared().contains(field.attribute()))
                .forEach(field -> row.set(field.column(), field.write(object, writer)));
        return row;
    }

    private static Draft ownRow(SetupObject object, Writer writer) {
        Optional<Row> there = there(object, writer);
        long id =
                there.map(row -> row.number(ID)).orElseGet(() -> writer.image().nextId(TABLE, ID));
        return writer.row(TABLE)
                .key(ID, id)
                .set("NAME", name(object))
                .initially(GROUP, object.key().kind() == Kind.BUSINESS_GROUP ? id : group(object, writer))
                .fields(FIELDS, object);
    }

    private static Optional<Row> there(SetupObject object, Writer writer) {
        Key key = object.key();
        if (key.kind() == Kind.BUSINESS_GROUP) {
            return Organizations.group(key.name(0), writer.image());
        }
        Optional<Row> coded = key.kind() == Kind.INVENTORY_ORGANIZATION
                ? writer.image()
                        .first("MTL_PARAMETERS", "ORGANIZATION_CODE", key.name(0))
                        .flatMap(row -> writer.image().first(TABLE, ID, row.number(ID)))
                : Optional.empty();
        return coded.or(() -> writer.image().first(TABLE, Map.of(GROUP, group(object, writer), "NAME", name(object))));
    }

    private static String name(SetupObject object) {
        return object.value("name").map(Value::print).orElseGet(() -> object.key()
                .lastName());
    }

    private static long group(SetupObject object, Writer writer) {
        boolean isInKey = object.key().kind() != Kind.INVENTORY_ORGANIZATION;
        Key group = isInKey
                ? Key.of(Kind.BUSINESS_GROUP, object.key().name(0))
                : object.ref("businessGroup").orElseThrow(() -> new SetupProblem("group.missing", object.key()));
        return writer.id(group);
    }
}

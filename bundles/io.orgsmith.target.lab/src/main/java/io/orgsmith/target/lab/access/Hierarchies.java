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
import io.orgsmith.target.lab.mapping.InGroup;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Parts;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.organization.Organizations;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Organization hierarchies: PER_ORGANIZATION_STRUCTURES, their newest version and its elements. */
public final class Hierarchies implements Mapping {
    private static final String TABLE = "PER_ORGANIZATION_STRUCTURES";
    private static final String ID = "ORGANIZATION_STRUCTURE_ID";
    private static final InGroup NAMED = new InGroup(Kind.ORGANIZATION_HIERARCHY, TABLE, ID, "NAME");
    private static final String VERSIONS = "PER_ORG_STRUCTURE_VERSIONS";
    private static final String VERSION_ID = "ORG_STRUCTURE_VERSION_ID";
    private static final String ELEMENTS = "PER_ORG_STRUCTURE_ELEMENTS";
    private static final String PARENT = "ORGANIZATION_ID_PARENT";
    private static final String CHILD = "ORGANIZATION_ID_CHILD";
    private static final List<Field> FIELDS =
            List.of(new Field("primary", "PRIMARY_STRUCTURE_FLAG", Codec.flag("Y", "N"), "N"));
    private static final List<Field> DATES = List.of(
            new Field("from", "DATE_FROM", Codec.DAY, LocalDate.of(1951, 1, 1)), new Field("to", "DATE_TO", Codec.DAY));

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

    /** The newest version of a hierarchy; empty where it has none. */
    static Optional<Row> version(long hierarchy, Directory directory) {
        return directory.image().where(VERSIONS, ID, hierarchy).stream()
                .max(Comparator.comparing(row -> row.number("VERSION_NUMBER")));
    }

    /** The organizations directly under one in a hierarchy. */
    static List<Long> children(Row version, long parent, Directory directory) {
        var condition = Map.of(VERSION_ID, version.number(VERSION_ID), PARENT, parent);
        return directory.image().where(ELEMENTS, condition).stream()
                .map(row -> row.number(CHILD))
                .toList();
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes()
                    .put("name", row.text("NAME"))
                    .put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(InGroup.GROUP)));
            Field.read(FIELDS, row, attributes, directory);
            version(row.number(ID), directory).ifPresent(version -> {
                Field.read(DATES, version, attributes, directory);
                attributes.sorted("links", links(version, directory));
            });
            return attributes.object(NAMED.key(row, directory));
        });
    }

    private static List<Value.Fields> links(Row version, Directory directory) {
        var children = new TreeMap<Long, List<Value>>();
        directory
                .image()
                .where(ELEMENTS, VERSION_ID, version.number(VERSION_ID))
                .forEach(row -> Organizations.REF
                        .value(row.number(CHILD), directory)
                        .ifPresent(child -> children.computeIfAbsent(row.number(PARENT), id -> new ArrayList<>())
                                .add(child)));
        return children.entrySet().stream()
                .map(link -> new Attributes()
                        .put("parent", Organizations.REF.value(link.getKey(), directory))
                        .sorted("children", link.getValue())
                        .part())
                .toList();
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        Long group = InGroup.group(object.key(), writer);
        long id = writer.row(TABLE)
                .key("NAME", object.key().name(1))
                .key(InGroup.GROUP, group)
                .id(ID)
                .fields(FIELDS, object)
                .write()
                .number(ID);
        long number = version(id, writer.directory())
                .map(row -> row.number("VERSION_NUMBER"))
                .orElse(1L);
        long version = writer.row(VERSIONS)
                .key(ID, id)
                .key("VERSION_NUMBER", number)
                .id(VERSION_ID)
                .initially(InGroup.GROUP, group)
                .fields(DATES, object)
                .write()
                .number(VERSION_ID);
        for (Value link : object.values("links")) {
            var part = (Value.Fields) link;
            Object parent = Organizations.REF.column(part.fields().get("parent"), writer);
            Parts.values(part, "children").forEach(child -> writer.row(ELEMENTS)
                    .key(VERSION_ID, version)
                    .key(PARENT, parent)
                    .key(CHILD, Organizations.REF.column(child, writer))
                    .id("ORG_STRUCTURE_ELEMENT_ID")
                    .initially(InGroup.GROUP, group)
                    .write());
        }
        writer.keepOnlyWritten(ELEMENTS, Map.of(VERSION_ID, version));
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        version(writer.id(key), writer.directory()).ifPresent(row -> writer.row(VERSIONS)
                .key(VERSION_ID, row.number(VERSION_ID))
                .ends("DATE_FROM", "DATE_TO", day)
                .write());
    }
}

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
import io.orgsmith.target.lab.mapping.Parts;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.organization.Organizations;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Organization hierarchies: PER_ORGANIZATION_STRUCTURES, their newest version and its elements. */
public final class Hierarchies implements Mapping {
    private static final String TABLE = "PER_ORGANIZATION_STRUCTURES";
    private static final String ID = "ORGANIZATION_STRUCTURE_ID";
    private static final String GROUP = "BUSINESS_GROUP_ID";
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
        return Kind.ORGANIZATION_HIERARCHY;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        var condition = new HashMap<String, Object>();
        condition.put("NAME", key.name(1));
        condition.put(GROUP, null);
        if (!key.name(0).isEmpty()) {
            Optional<Long> group = directory.find(Key.of(Kind.BUSINESS_GROUP, key.name(0)));
            if (group.isEmpty()) {
                return Optional.empty();
            }
            condition.put(GROUP, group.get());
        }
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
        return Key.of(kind(), group, row.text("NAME"));
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
                    .put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(GROUP)));
            Field.read(FIELDS, row, attributes, directory);
            version(row.number(ID), directory).ifPresent(version -> {
                Field.read(DATES, version, attributes, directory);
                attributes.sorted("links", links(version, directory));
            });
            return attributes.object(key(row, directory));
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
        String group = object.key().name(0);
        Long groupId = group.isEmpty() ? null : (Long) writer.id(Key.of(Kind.BUSINESS_GROUP, group));
        long id = writer.row(TABLE)
                .key("NAME", object.key().name(1))
                .key(GROUP, groupId)
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
                .initially(GROUP, groupId)
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
                    .initially(GROUP, groupId)
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

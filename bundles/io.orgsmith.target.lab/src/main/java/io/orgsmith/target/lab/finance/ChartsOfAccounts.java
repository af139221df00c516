// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import static io.orgsmith.target.lab.finance.Charts.COLUMN;
import static io.orgsmith.target.lab.finance.Charts.FLEXFIELD;
import static io.orgsmith.target.lab.finance.Charts.NUMBER;
import static io.orgsmith.target.lab.finance.Charts.QUALIFIERS;
import static io.orgsmith.target.lab.finance.Charts.SEGMENTS;
import static io.orgsmith.target.lab.finance.Charts.STRUCTURES;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Parts;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Charts of accounts: structures of the accounting flexfield GL# with their segments and qualifiers. */
public final class ChartsOfAccounts implements Mapping {
    private static final Codec QUALIFIER = Codec.choice(Charts.QUALIFIER_CODES);

    @Override
    public Kind kind() {
        return Kind.CHART_OF_ACCOUNTS;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return Mapping.id(
                directory
                        .image()
                        .first(
                                STRUCTURES,
                                Map.of("ID_FLEX_CODE", FLEXFIELD, Charts.CODE, key.name(0), "ENABLED_FLAG", "Y")),
                NUMBER);
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return directory
                .image()
                .first(STRUCTURES, Map.of(NUMBER, id, "ID_FLEX_CODE", FLEXFIELD))
                .map(row -> Key.of(kind(), row.text(Charts.CODE)));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().where(STRUCTURES, Map.of("ID_FLEX_CODE", FLEXFIELD, "ENABLED_FLAG", "Y")).stream()
                .map(row -> new Attributes()
                        .put("name", row.text(Charts.CODE))
                        .put("separator", row.text("CONCATENATED_SEGMENT_DELIMITER"))
                        .several("segments", segments(row.number(NUMBER), directory))
                        .object(Key.of(kind(), row.text(Charts.CODE))));
    }

    private static List<Value.Fields> segments(long chart, Directory directory) {
        return directory.image().where(SEGMENTS, NUMBER, chart).stream()
                .sorted(Comparator.comparing(row -> row.number("SEGMENT_NUM")))
                .map(row -> new Attributes()
                        .put("name", row.text("SEGMENT_NAME"))
                        .put("valueSet", directory.ref(Kind.VALUE_SET, row.number("FLEX_VALUE_SET_ID")))
                        .sorted("qualifiers", qualifiers(chart, row, directory))
                        .part())
                .toList();
    }

    private static List<Value> qualifiers(long chart, Row segment, Directory directory) {
        return directory.image().where(QUALIFIERS, Map.of(NUMBER, chart, COLUMN, segment.text(COLUMN))).stream()
                .filter(row -> row.is("ATTRIBUTE_VALUE", "Y"))
                .flatMap(row -> QUALIFIER.value(row.text("SEGMENT_ATTRIBUTE_TYPE"), directory).stream())
                .toList();
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String separator = object.text("separator");
        long chart = writer.row(STRUCTURES)
                .key("APPLICATION_ID", Charts.APPLICATION)
                .key("ID_FLEX_CODE", FLEXFIELD)
                .key(Charts.CODE, object.key().name(0))
                .id(NUMBER)
                .set("CONCATENATED_SEGMENT_DELIMITER", separator.isEmpty() ? "-" : separator)
                .set("ENABLED_FLAG", "Y")
                .initially("FREEZE_FLEX_DEFINITION_FLAG", "Y")
                .write()
                .number(NUMBER);
        long place = 0;
        for (Value segment : object.values("segments")) {
            place++;
            write((Value.Fields) segment, chart, place, writer);
        }
        writer.keepOnlyWritten(SEGMENTS, Map.of(NUMBER, chart));
        writer.keepOnlyWritten(QUALIFIERS, Map.of(NUMBER, chart));
    }

    private static void write(Value.Fields segment, long chart, long place, Writer writer) {
        String column = "SEGMENT" + place;
        Value set = segment.fields().get("valueSet");
        writer.row(SEGMENTS)
                .key(NUMBER, chart)
                .key(COLUMN, column)
                .set(
                        "SEGMENT_NAME",
                        segment.fields().getOrDefault("name", Value.of(column)).print())
                .set("SEGMENT_NUM", place)
                .set("FLEX_VALUE_SET_ID", set == null ? null : writer.id(((Value.Ref) set).key()))
                .initially("APPLICATION_ID", Charts.APPLICATION)
                .initially("ID_FLEX_CODE", FLEXFIELD)
                .initially("ENABLED_FLAG", "Y")
                .write();
        Parts.values(segment, "qualifiers").forEach(qualifier -> writer.row(QUALIFIERS)
                .key(NUMBER, chart)
                .key(COLUMN, column)
                .key("SEGMENT_ATTRIBUTE_TYPE", QUALIFIER.column(qualifier, writer))
                .set("ATTRIBUTE_VALUE", "Y")
                .initially("APPLICATION_ID", Charts.APPLICATION)
                .initially("ID_FLEX_CODE", FLEXFIELD)
                .write());
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(STRUCTURES)
                .key(NUMBER, writer.id(key))
                .set("ENABLED_FLAG", "N")
                .writeIfThere();
    }
}

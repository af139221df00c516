// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

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
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ledgers: GL_LEDGERS, the accounting setup that a primary ledger heads, and the ledger's own balancing segment values. */
public final class Ledgers implements Mapping {
    static final String TABLE = "GL_LEDGERS";
    static final String ID = "LEDGER_ID";
    private static final String VALUES = "GL_LEDGER_NORM_SEG_VALS";
    private static final Codec CATEGORY =
            Codec.choice(Map.of("primary", "PRIMARY", "secondary", "SECONDARY", "reporting currency", "ALC"));

    @Override
    public Kind kind() {
        return Kind.LEDGER;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return Mapping.id(directory.image().first(TABLE, Map.of("NAME", key.name(0), "OBJECT_TYPE_CODE", "L")), ID);
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return directory.image().first(TABLE, ID, id).map(row -> Key.of(kind(), row.text("NAME")));
    }

    private static List<Field> fields(Long chart) {
        return List.of(
                new Field("shortName", "SHORT_NAME", Codec.TEXT),
                new Field("category", "LEDGER_CATEGORY_CODE", CATEGORY, "PRIMARY"),
                new Field("currency", "CURRENCY_CODE", Named.CURRENCY.codec()),
                new Field("calendar", "PERIOD_SET_NAME", Named.ACCOUNTING_CALENDAR.codec()),
                new Field("chartOfAccounts", "CHART_OF_ACCOUNTS_ID", Codec.ref(Kind.CHART_OF_ACCOUNTS)),
                new Field(
                        "retainedEarnings",
                        "RET_EARN_CODE_COMBINATION_ID",
                        Named.account(chart).codec()),
                new Field("accountingMethod", "SLA_ACCOUNTING_METHOD_CODE", Codec.TEXT));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().where(TABLE, "OBJECT_TYPE_CODE", "L").stream().map(row -> read(row, directory));
    }

    private SetupObject read(Row row, Directory directory) {
        var attributes = new Attributes().put("name", row.text("NAME"));
        Field.read(fields(null), row, attributes, directory);
        attributes.sorted(
                "balancingSegmentValues",
                directory.image().where(VALUES, ownValues(row.number(ID))).stream()
                        .map(value -> Value.of(value.text("SEGMENT_VALUE")))
                        .toList());
        LedgerRelationship.read(row.number(ID), attributes, directory);
        return attributes.object(Key.of(kind(), row.text("NAME")));
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String name = object.key().name(0);
        Long chart = object.ref("chartOfAccounts").map(writer::id).orElse(null);
        Optional<Row> primary = object.ref("primaryLedger")
                .map(key -> writer.image().first(TABLE, ID, writer.id(key)).orElseThrow());
        long configuration =
                primary.map(row -> row.number("CONFIGURATION_ID")).orElseGet(() -> configuration(name, writer));
        String category = (String) CATEGORY.column(Value.of(category(object)), writer);
        Row ledger = writer.row(TABLE)
                .key("NAME", name)
                .key("OBJECT_TYPE_CODE", "L")
                .id(ID)
                .fields(fields(chart), object)
                .set("SHORT_NAME", ShortName.of(object, TABLE, writer))
                .set("LEDGER_CATEGORY_CODE", category)
                .set("ALC_LEDGER_TYPE_CODE", category.equals("ALC") ? "TARGET" : "NONE")
                .set("CONFIGURATION_ID", configuration)
                .set(
                        "BAL_SEG_VALUE_SET_ID",
                        chart == null
                                ? null
                                : Charts.valueSet(chart, "balancing", writer.image())
                                        .orElse(null))
                .set(
                        "BAL_SEG_VALUE_OPTION_CODE",
                        object.values("balancingSegmentValues").isEmpty() ? "A" : "I")
                .initially("IMPLICIT_ACCESS_SET_ID", accessSet(name, writer))
                .initially("COMPLETE_FLAG", "Y")
                .write();
        writeValues(object, ledger.number(ID), writer);
        if (!category.equals("ALC")) {
            AccountingSetup.write(configuration, category, ledger.number(ID), name, writer);
        }
        LedgerRelationship.write(object, ledger, primary, writer);
    }

    private static String category(SetupObject object) {
        String stated = object.text("category");
        if (!stated.isEmpty()) {
            return stated;
        }
        return object.ref("primaryLedger").isPresent() ? "secondary" : "primary";
    }

    private static void writeValues(SetupObject object, long ledger, Writer writer) {
        object.values("balancingSegmentValues").forEach(value -> writer.row(VALUES)
                .key("LEDGER_ID", ledger)
                .key("SEGMENT_TYPE_CODE", "B")
                .key("SEGMENT_VALUE", value.print())
                .key("LEGAL_ENTITY_ID", null)
                .id("RECORD_ID")
                .initially("SEGMENT_VALUE_TYPE_CODE", "S")
                .write());
        writer.keepOnlyWritten(VALUES, ownValues(ledger));
    }

    private static Map<String, Object> ownValues(long ledger) {
        var condition = new HashMap<String, Object>(Map.of("LEDGER_ID", ledger, "SEGMENT_TYPE_CODE", "B"));
        condition.put("LEGAL_ENTITY_ID", null);
        return condition;
    }

    private static long configuration(String name, Writer writer) {
        return writer.row("GL_LEDGER_CONFIGURATIONS")
                .key("NAME", name)
                .id("CONFIGURATION_ID")
                .initially("COMPLETION_STATUS_CODE", "CONFIRMED")
                .write()
                .number("CONFIGURATION_ID");
    }

    private static long accessSet(String name, Writer writer) {
        return writer.row("GL_ACCESS_SETS")
                .key("NAME", name)
                .id("ACCESS_SET_ID")
                .write()
                .number("ACCESS_SET_ID");
    }

    /** EBS knows no end of a ledger. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        // Nothing to end-date.
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.NamedMapping;
import io.orgsmith.target.lab.mapping.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ledgers of 11i: GL_SETS_OF_BOOKS. */
public final class SetsOfBooks extends NamedMapping {
    static final String TABLE = "GL_SETS_OF_BOOKS";
    static final String ID = "SET_OF_BOOKS_ID";
    private static final String TYPE = "MRC_SOB_TYPE_CODE";
    private static final List<String> OPTIONS = List.of(
            "SUSPENSE_ALLOWED_FLAG",
            "ALLOW_INTERCOMPANY_POST_FLAG",
            "TRACK_ROUNDING_IMBALANCE_FLAG",
            "ENABLE_AVERAGE_BALANCES_FLAG");
    private static final Codec CATEGORY = Codec.choice(Map.of("primary", "N", "reporting currency", "R"));

    public SetsOfBooks() {
        super(Kind.LEDGER, TABLE, ID, "NAME");
    }

    private static List<Field> fields(Long chart) {
        return List.of(
                new Field("shortName", "SHORT_NAME", Codec.TEXT),
                new Field("currency", "CURRENCY_CODE", Named.CURRENCY.codec()),
                new Field("calendar", "PERIOD_SET_NAME", Named.ACCOUNTING_CALENDAR.codec()),
                new Field("chartOfAccounts", "CHART_OF_ACCOUNTS_ID", Codec.ref(Kind.CHART_OF_ACCOUNTS)),
                new Field(
                        "retainedEarnings",
                        "RET_EARN_CODE_COMBINATION_ID",
                        Named.account(chart).codec()));
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes().put("name", row.text("NAME"));
            // One that has reporting sets of books is a primary one as any other.
            String type = row.is(TYPE, "R") ? "R" : "N";
            attributes.put("category", CATEGORY.value(type, directory));
            Field.read(fields(null), row, attributes, directory);
            return attributes.object(key(row));
        });
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String name = object.key().name(0);
        Long chart = object.ref("chartOfAccounts").map(writer::id).orElse(null);
        String type = object.value("category")
                .map(category -> (String) CATEGORY.column(category, writer))
                .orElse("N");
        boolean hasReporting = writer.image()
                .first(TABLE, "NAME", name)
                .filter(row -> row.is(TYPE, "P"))
                .isPresent();
        var row = writer.row(TABLE)
                .key("NAME", name)
                .id(ID)
                .fields(fields(chart), object)
                .set("SHORT_NAME", ShortName.of(object, TABLE, writer))
                .set(TYPE, hasReporting && type.equals("N") ? "P" : type);
        OPTIONS.forEach(option -> row.initially(option, "N"));
        row.write();
    }

    /** EBS knows no end of a set of books. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        // Nothing to end-date.
    }
}

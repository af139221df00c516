// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a secondary ledger or a reporting currency hangs on its primary ledger: GL_LEDGER_RELATIONSHIPS. */
final class LedgerRelationship {
    private static final String TABLE = "GL_LEDGER_RELATIONSHIPS";
    private static final Map<String, String> LEVELS =
            Map.of("subledger", "SUBLEDGER", "journal", "JOURNAL", "balance", "BALANCE", "adjustment", "ADJUST");
    private static final List<Field> FIELDS = List.of(
            new Field("conversionLevel", "RELATIONSHIP_TYPE_CODE", Codec.choice(LEVELS), "NONE"),
            new Field("mapping", "SL_COA_MAPPING_ID", Named.COA_MAPPING.codec()));

    private LedgerRelationship() {}

    static void read(long ledger, Attributes attributes, Directory directory) {
        directory.image().first(TABLE, "TARGET_LEDGER_ID", ledger).ifPresent(row -> {
            attributes.put("primaryLedger", directory.ref(Kind.LEDGER, row.number("PRIMARY_LEDGER_ID")));
            Field.read(FIELDS, row, attributes, directory);
        });
    }

    static void write(SetupObject object, Row ledger, Optional<Row> primary, Writer writer) {
        long target = ledger.number(Ledgers.ID);
        primary.ifPresent(row -> writer.row(TABLE)
                .key("TARGET_LEDGER_ID", target)
                .key("PRIMARY_LEDGER_ID", row.number(Ledgers.ID))
                .id("RELATIONSHIP_ID")
                .set("SOURCE_LEDGER_ID", row.number(Ledgers.ID))
                .set("TARGET_LEDGER_CATEGORY_CODE", ledger.text("LEDGER_CATEGORY_CODE"))
                .fields(FIELDS, object)
                .initially("APPLICATION_ID", Charts.APPLICATION)
                .initially("RELATIONSHIP_ENABLED_FLAG", "Y")
                .write());
        writer.keepOnlyWritten(TABLE, Map.of("TARGET_LEDGER_ID", target));
    }
}

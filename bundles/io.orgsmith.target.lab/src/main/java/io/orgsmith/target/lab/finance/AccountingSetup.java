// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.List;
import java.util.Map;

/** What an accounting setup consists of: GL_LEDGER_CONFIG_DETAILS, of which only the rows of the objects themselves count. */
final class AccountingSetup {
    static final String TABLE = "GL_LEDGER_CONFIG_DETAILS";

    private AccountingSetup() {}

    /** Puts a ledger or legal entity into the setup. */
    static void write(long configuration, String type, long id, String name, Writer writer) {
        writer.row(TABLE)
                .key("CONFIGURATION_ID", configuration)
                .key("OBJECT_TYPE_CODE", type)
                .key("OBJECT_ID", id)
                .key("SETUP_STEP_CODE", "NONE")
                .set("OBJECT_NAME", name)
                .initially("STATUS_CODE", "CONFIRMED")
                .write();
    }

    /** The setups that the legal entity is in. */
    static List<Long> ofLegalEntity(long id, TableImage image) {
        return image
                .where(TABLE, Map.of("OBJECT_TYPE_CODE", "LEGAL_ENTITY", "OBJECT_ID", id, "SETUP_STEP_CODE", "NONE"))
                .stream()
                .map(row -> row.number("CONFIGURATION_ID"))
                .toList();
    }

    /** The ledger that heads the setup. */
    static List<Row> primaryLedgers(long configuration, TableImage image) {
        return image.where(Ledgers.TABLE, Map.of("CONFIGURATION_ID", configuration, "LEDGER_CATEGORY_CODE", "PRIMARY"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.finance.Books;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Draft;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The default accounts of an inventory organization: one column of MTL_PARAMETERS each. */
final class DefaultAccounts {
    private static final Map<String, String> COLUMNS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("material", "MATERIAL_ACCOUNT"),
            Map.entry("material overhead", "MATERIAL_OVERHEAD_ACCOUNT"),
            Map.entry("material overhead absorption", "MATL_OVHD_ABSORPTION_ACCT"),
            Map.entry("resource", "RESOURCE_ACCOUNT"),
            Map.entry("overhead", "OVERHEAD_ACCOUNT"),
            Map.entry("outside processing", "OUTSIDE_PROCESSING_ACCOUNT"),
            Map.entry("expense", "EXPENSE_ACCOUNT"),
            Map.entry("sales", "SALES_ACCOUNT"),
            Map.entry("cost of sales", "COST_OF_SALES_ACCOUNT"),
            Map.entry("deferred cost of sales", "DEFERRED_COGS_ACCOUNT"),
            Map.entry("purchase price variance", "PURCHASE_PRICE_VAR_ACCOUNT"),
            Map.entry("invoice price variance", "INVOICE_PRICE_VAR_ACCOUNT"),
            Map.entry("accrual", "AP_ACCRUAL_ACCOUNT"),
            Map.entry("encumbrance", "ENCUMBRANCE_ACCOUNT"),
            Map.entry("intransit", "INTRANSIT_INV_ACCOUNT"))));

    private DefaultAccounts() {}

    /** Those that the release has: only R12 defers cost of sales. */
    private static Map<String, String> columns(Schema schema) {
        var columns = new TreeMap<>(COLUMNS);
        columns.values().removeIf(column -> !schema.has(InventoryOrganizations.PARAMETERS, column));
        return columns;
    }

    static void read(Row parameters, Attributes attributes, Directory directory) {
        var parts = new ArrayList<Value>();
        COLUMNS.forEach((kind, column) -> Named.account(null)
                .name(parameters.get(column), directory)
                .ifPresent(account -> parts.add(new Attributes()
                        .put("kind", kind)
                        .put("account", account)
                        .part())));
        attributes.sorted("accounts", parts);
    }

    static void write(Draft parameters, SetupObject object, Writer writer) {
        Map<String, String> columns = columns(writer.image().schema());
        columns.values().forEach(column -> parameters.set(column, null));
        Named accounts = Named.account(object.ref("ledger")
                .flatMap(ledger -> Books.chart(writer.id(ledger), writer.image()))
                .orElse(null));
        for (Value value : object.values("accounts")) {
            var part = ((Value.Fields) value).fields();
            String kind = part.get("kind").print();
            if (!columns.containsKey(kind)) {
                throw new SetupProblem("value.unknown", kind, columns.keySet());
            }
            parameters.set(columns.get(kind), accounts.id(part.get("account").print(), writer));
        }
    }
}

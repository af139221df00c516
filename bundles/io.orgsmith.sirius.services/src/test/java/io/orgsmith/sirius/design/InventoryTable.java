// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.List;
import java.util.Locale;

/** The table in which inventory organizations are edited. */
final class InventoryTable {
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "operatingUnit",
            "legalEntity",
            "ledger",
            "location",
            "costCenter",
            "masterOrganization",
            "calendar",
            "costing",
            "costOrganization");

    private InventoryTable() {}

    static Tag tag() {
        return Tables.table("EditionTableDescription", "inventory")
                .with(Tables.line("inventory", "InventoryOrganization", "service:allInventoryOrganizations"))
                .with(Tables.creation("inventory", "createInventoryOrganization"))
                .with(COLUMNS.stream().map(InventoryTable::column));
    }

    private static Tag column(String feature) {
        var name = feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
        return Tag.of("ownedColumnMappings", "name", feature, "featureName", feature)
                .set("initialWidth", "180")
                .set("headerLabelExpression", "service:headingOf" + name)
                .set("labelExpression", "service:inventory" + name)
                .with(Tag.of("directEdit")
                        .with(Tables.variables("element", "table", "root", "line", "lineSemantic"))
                        .with(Operations.first(
                                "firstModelOperation", "lineSemantic", "aql:self.setInventory" + name + "(arg0)"))
                        .with(Tag.of("mask", "mask", "{0}")));
    }
}

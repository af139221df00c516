// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Draft;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;
import java.util.Map;

/** Inventory organizations: classification INV, its accounting information, MTL_PARAMETERS and ORG_ACCESS. */
public final class InventoryOrganizations extends OrganizationMapping {
    static final String PARAMETERS = "MTL_PARAMETERS";
    private static final String CONTEXT = "Accounting Information";
    private static final String ACCESS = "ORG_ACCESS";
    private static final List<Field> ACCOUNTING = List.of(
            new Field("ledger", "ORG_INFORMATION1", Codec.refInText(Kind.LEDGER)),
            new Field("legalEntity", "ORG_INFORMATION2", Codec.refInText(Kind.LEGAL_ENTITY)),
            new Field("operatingUnit", "ORG_INFORMATION3", Codec.refInText(Kind.OPERATING_UNIT)));
    private static final List<Field> FIELDS = List.of(
            new Field("calendar", "CALENDAR_CODE", Named.WORKDAY_CALENDAR.codec()),
            new Field(
                    "costing",
                    "PRIMARY_COST_METHOD",
                    Codec.choice(Map.of("standard", 1L, "average", 2L, "fifo", 5L, "lifo", 6L)),
                    1L),
            new Field("negativeBalances", "NEGATIVE_INV_RECEIPT_CODE", Codec.flag(1L, 2L), 2L),
            new Field("locatorControl", "STOCK_LOCATOR_CONTROL_CODE", Codec.choice(Subinventories.LOCATORS), 1L));
    private static final Map<String, String> OTHERS =
            Map.of("masterOrganization", "MASTER_ORGANIZATION_ID", "costOrganization", "COST_ORGANIZATION_ID");

    @Override
    public Kind kind() {
        return Kind.INVENTORY_ORGANIZATION;
    }

    @Override
    void readMore(Row organization, Attributes attributes, Directory directory) {
        long id = organization.number(Organizations.ID);
        information(organization, CONTEXT, directory)
                .ifPresent(row -> Field.read(ACCOUNTING, row, attributes, directory));
        Row row = directory.image().first(PARAMETERS, Organizations.ID, id).orElseThrow();
        attributes.put("code", row.text("ORGANIZATION_CODE"));
        Field.read(FIELDS, row, attributes, directory);
        OTHERS.forEach((attribute, column) -> attributes.put(attribute, directory.ref(kind(), row.number(column))));
        DefaultAccounts.read(row, attributes, directory);
        attributes.sorted(
                "openTo",
                directory.image().where(ACCESS, Organizations.ID, id).stream()
                        .filter(access -> access.get("DISABLE_DATE") == null)
                        .flatMap(access ->
                                directory.ref(Kind.RESPONSIBILITY, access.number("RESPONSIBILITY_ID")).stream())
                        .toList());
    }

    @Override
    void writeMore(long id, SetupObject object, Writer writer) {
        information(id, CONTEXT, writer).fields(ACCOUNTING, object).write();
        Draft row = writer.row(PARAMETERS)
                .key(Organizations.ID, id)
                .set("ORGANIZATION_CODE", object.key().name(0))
                .fields(FIELDS, object)
                .initially("GENERAL_LEDGER_UPDATE_CODE", 1L)
                .initially("CALENDAR_EXCEPTION_SET_ID", -1L);
        OTHERS.forEach((attribute, column) -> row.set(
                column,
                object.ref(attribute)
                        .filter(key -> !key.equals(object.key()))
                        .map(writer::id)
                        .orElse(id)));
        DefaultAccounts.write(row, object, writer);
        row.write();
        object.refs("openTo").forEach(responsibility -> open(id, responsibility, writer));
        writer.keepOnlyWritten(ACCESS, Map.of(Organizations.ID, id));
    }

    private static void open(long id, Key responsibility, Writer writer) {
        Row row = writer.image()
                .first("FND_RESPONSIBILITY", "RESPONSIBILITY_ID", writer.id(responsibility))
                .orElseThrow();
        writer.row(ACCESS)
                .key(Organizations.ID, id)
                .key("RESPONSIBILITY_ID", row.number("RESPONSIBILITY_ID"))
                .set("DISABLE_DATE", null)
                .initially("RESP_APPLICATION_ID", row.number("APPLICATION_ID"))
                .write();
    }
}

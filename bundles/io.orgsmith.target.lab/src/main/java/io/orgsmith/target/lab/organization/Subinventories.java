// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.finance.Books;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Subinventories: MTL_SECONDARY_INVENTORIES, where yes is 1 and no is 2. They have no id and nothing refers to them. */
public final class Subinventories implements Mapping {
    /** Codes of locator control. */
    static final Map<String, Long> LOCATORS =
            Map.of("none", 1L, "prespecified", 2L, "dynamic", 3L, "by subinventory", 4L, "by item", 5L);

    private static final String TABLE = "MTL_SECONDARY_INVENTORIES";
    private static final String ORGANIZATION = "ORGANIZATION_ID";
    private static final String NAME = "SECONDARY_INVENTORY_NAME";
    private static final Codec YES_NO = Codec.flag(1L, 2L);

    @Override
    public Kind kind() {
        return Kind.SUBINVENTORY;
    }

    private static List<Field> fields(Named accounts) {
        return List.of(
                new Field("name", "DESCRIPTION", Codec.TEXT),
                new Field("to", "DISABLE_DATE", Codec.DAY),
                new Field("asset", "ASSET_INVENTORY", YES_NO, 1L),
                new Field("quantityTracked", "QUANTITY_TRACKED", YES_NO, 1L),
                new Field("nettable", "AVAILABILITY_TYPE", YES_NO, 1L),
                new Field("reservable", "RESERVABLE_TYPE", YES_NO, 1L),
                new Field("locatorControl", "LOCATOR_TYPE", Codec.choice(LOCATORS), 1L),
                new Field("materialAccount", "MATERIAL_ACCOUNT", accounts.codec()),
                new Field("expenseAccount", "EXPENSE_ACCOUNT", accounts.codec()));
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return Optional.empty();
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return Optional.empty();
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream()
                .flatMap(row -> directory
                        .key(Kind.INVENTORY_ORGANIZATION, row.number(ORGANIZATION))
                        .map(organization -> read(row, organization, directory))
                        .stream());
    }

    private SetupObject read(Row row, Key organization, Directory directory) {
        var attributes =
                new Attributes().put("code", row.text(NAME)).put("inventoryOrganization", Value.of(organization));
        Field.read(fields(Named.account(null)), row, attributes, directory);
        return attributes.object(Key.of(kind(), organization.name(0), row.text(NAME)));
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        long organization =
                writer.id(Key.of(Kind.INVENTORY_ORGANIZATION, object.key().name(0)));
        writer.row(TABLE)
                .key(ORGANIZATION, organization)
                .key(NAME, object.key().name(1))
                .fields(fields(Named.account(chart(organization, writer.image()))), object)
                .initially("INVENTORY_ATP_CODE", 1L)
                .initially("SUBINVENTORY_TYPE", 1L)
                .write();
    }

    private static Long chart(long organization, TableImage image) {
        return image.first(
                        Organizations.INFORMATION,
                        Map.of(ORGANIZATION, organization, Organizations.CONTEXT, "Accounting Information"))
                .map(row -> row.idInText("ORG_INFORMATION1"))
                .flatMap(ledger -> Books.chart(ledger, image))
                .orElse(null);
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(TABLE)
                .key(ORGANIZATION, writer.id(Key.of(Kind.INVENTORY_ORGANIZATION, key.name(0))))
                .key(NAME, key.name(1))
                .set("DISABLE_DATE", day)
                .writeIfThere();
    }
}

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
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.NamedMapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Legal entities of R12: XLE_ENTITY_PROFILES with a party, a main establishment, an identifying registration and a ledger. */
public final class LegalEntities extends NamedMapping {
    private static final String TABLE = "XLE_ENTITY_PROFILES";
    private static final String ID = "LEGAL_ENTITY_ID";
    private static final String IDENTIFIER = "LEGAL_ENTITY_IDENTIFIER";
    private static final List<Field> FIELDS = List.of(
            new Field("country", "GEOGRAPHY_ID", Named.COUNTRY.codec()),
            new Field("transacting", "TRANSACTING_ENTITY_FLAG", Codec.flag("Y", "N"), "Y"),
            new Field("from", "EFFECTIVE_FROM", Codec.DAY),
            new Field("to", "EFFECTIVE_TO", Codec.DAY));

    public LegalEntities() {
        super(Kind.LEGAL_ENTITY, TABLE, ID, IDENTIFIER);
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> read(row, directory));
    }

    private SetupObject read(Row row, Directory directory) {
        long id = row.number(ID);
        var attributes = new Attributes().put("name", row.text("NAME")).put("identifier", row.text(IDENTIFIER));
        Field.read(FIELDS, row, attributes, directory);
        Registration.read(id, attributes, directory);
        List<Row> ledgers = AccountingSetup.ofLegalEntity(id, directory.image()).stream()
                .flatMap(setup -> AccountingSetup.primaryLedgers(setup, directory.image()).stream())
                .toList();
        ledgers.stream()
                .findFirst()
                .ifPresent(ledger -> attributes.put("ledger", directory.ref(Kind.LEDGER, ledger.number(Ledgers.ID))));
        CompanyValues.read(id, ledgers, attributes, directory);
        return attributes.object(key(row));
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String identifier = object.key().name(0);
        String name = object.value("name").map(Value::print).orElse(identifier);
        Optional<Row> there = writer.image().first(TABLE, IDENTIFIER, identifier);
        long party = party(name, there, writer);
        Row entity = writer.row(TABLE)
                .key(IDENTIFIER, identifier)
                .id(ID)
                .set("NAME", name)
                .fields(FIELDS, object)
                .initially("PARTY_ID", party)
                .write();
        long id = entity.number(ID);
        writeMainEstablishment(entity, name, writer);
        Registration.write(id, object, name, writer);
        for (Key ledger : object.refs("ledger")) {
            Row row = writer.image()
                    .first(Ledgers.TABLE, Ledgers.ID, writer.id(ledger))
                    .orElseThrow();
            AccountingSetup.write(row.number("CONFIGURATION_ID"), "LEGAL_ENTITY", id, name, writer);
        }
        writer.keepOnlyWritten(AccountingSetup.TABLE, Map.of("OBJECT_TYPE_CODE", "LEGAL_ENTITY", "OBJECT_ID", id));
        CompanyValues.write(id, object, writer);
    }

    private static long party(String name, Optional<Row> entity, Writer writer) {
        long id = entity.map(row -> row.number("PARTY_ID"))
                .orElseGet(() -> writer.image().nextId("HZ_PARTIES", "PARTY_ID"));
        writer.row("HZ_PARTIES")
                .key("PARTY_ID", id)
                .set("PARTY_NAME", name)
                .initially("PARTY_TYPE", "ORGANIZATION")
                .write();
        return id;
    }

    private static void writeMainEstablishment(Row entity, String name, Writer writer) {
        Optional<Row> there =
                writer.image().first("XLE_ETB_PROFILES", Map.of(ID, entity.number(ID), "MAIN_ESTABLISHMENT_FLAG", "Y"));
        writer.row("XLE_ETB_PROFILES")
                .key(ID, entity.number(ID))
                .key("MAIN_ESTABLISHMENT_FLAG", "Y")
                .id("ESTABLISHMENT_ID")
                .set("NAME", name)
                .set("GEOGRAPHY_ID", entity.get("GEOGRAPHY_ID"))
                .set("EFFECTIVE_FROM", entity.get("EFFECTIVE_FROM"))
                .set("EFFECTIVE_TO", entity.get("EFFECTIVE_TO"))
                .set("PARTY_ID", party(name, there, writer))
                .write();
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        long id = writer.id(key);
        writer.row(TABLE)
                .key(ID, id)
                .ends("EFFECTIVE_FROM", "EFFECTIVE_TO", day)
                .writeIfThere();
        writer.row("XLE_ETB_PROFILES")
                .key(ID, id)
                .key("MAIN_ESTABLISHMENT_FLAG", "Y")
                .ends("EFFECTIVE_FROM", "EFFECTIVE_TO", day)
                .writeIfThere();
    }
}

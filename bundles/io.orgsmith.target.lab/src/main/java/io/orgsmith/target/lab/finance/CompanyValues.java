// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Parts;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The balancing segment values that stand for a legal entity: per value set in GL_LEGAL_ENTITIES_BSVS, and per ledger that
 * they are used in in GL_LEDGER_NORM_SEG_VALS.
 */
final class CompanyValues {
    private static final String VALUES = "GL_LEGAL_ENTITIES_BSVS";
    private static final String PER_LEDGER = "GL_LEDGER_NORM_SEG_VALS";

    private CompanyValues() {}

    static void write(long entity, SetupObject object, Writer writer) {
        for (Value value : object.values("balancingSegmentValues")) {
            var part = (Value.Fields) value;
            Key ledger = Parts.values(part, "ledger").stream()
                    .map(ref -> ((Value.Ref) ref).key())
                    .findFirst()
                    .or(() -> object.ref("ledger"))
                    .orElseThrow(() -> new SetupProblem("values.without.ledger", object.key()));
            Row row = writer.image()
                    .first(Ledgers.TABLE, Ledgers.ID, writer.id(ledger))
                    .orElseThrow();
            Long valueSet = row.number("BAL_SEG_VALUE_SET_ID");
            if (valueSet == null) {
                throw new SetupProblem("ledger.without.balancing", ledger);
            }
            Parts.values(part, "values").forEach(code -> write(entity, row, valueSet, code.print(), writer));
        }
        writer.keepOnlyWritten(VALUES, Map.of("LEGAL_ENTITY_ID", entity));
        writer.keepOnlyWritten(PER_LEDGER, Map.of("LEGAL_ENTITY_ID", entity));
    }

    private static void write(long entity, Row ledger, long valueSet, String code, Writer writer) {
        writer.row(VALUES)
                .key("LEGAL_ENTITY_ID", entity)
                .key("FLEX_VALUE_SET_ID", valueSet)
                .key("FLEX_SEGMENT_VALUE", code)
                .write();
        writer.row(PER_LEDGER)
                .key("LEGAL_ENTITY_ID", entity)
                .key("LEDGER_ID", ledger.number(Ledgers.ID))
                .key("SEGMENT_TYPE_CODE", "B")
                .key("SEGMENT_VALUE", code)
                .id("RECORD_ID")
                .initially("SEGMENT_VALUE_TYPE_CODE", "S")
                .write();
    }

    /** Adds the values; those in the legal entity's own ledger name no ledger. */
    static void read(long entity, List<Row> ledgers, Attributes attributes, Directory directory) {
        TableImage image = directory.image();
        Long own =
                ledgers.stream().findFirst().map(row -> row.number(Ledgers.ID)).orElse(null);
        var byLedger = new TreeMap<Long, List<Value>>();
        for (Row row : image.where(VALUES, "LEGAL_ENTITY_ID", entity)) {
            for (Long ledger : usedIn(entity, row, own, image)) {
                byLedger.computeIfAbsent(ledger, id -> new ArrayList<>()).add(Value.of(row.text("FLEX_SEGMENT_VALUE")));
            }
        }
        var parts = new ArrayList<Value.Fields>();
        byLedger.forEach((ledger, values) -> {
            var part = new Attributes().sorted("values", values);
            if (!ledger.equals(own)) {
                part.put("ledger", directory.ref(Kind.LEDGER, ledger));
            }
            parts.add(part.part());
        });
        attributes.sorted("balancingSegmentValues", parts);
    }

    private static List<Long> usedIn(long entity, Row value, Long own, TableImage image) {
        Long valueSet = value.number("FLEX_VALUE_SET_ID");
        var condition = Map.of("LEGAL_ENTITY_ID", entity, "SEGMENT_VALUE", value.text("FLEX_SEGMENT_VALUE"));
        List<Long> stated = image.where(PER_LEDGER, condition).stream()
                .map(row -> row.number("LEDGER_ID"))
                .filter(ledger -> image.first(Ledgers.TABLE, Ledgers.ID, ledger)
                        .filter(row -> row.is("BAL_SEG_VALUE_SET_ID", valueSet))
                        .isPresent())
                .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Long> candidates = image.where(Ledgers.TABLE, "BAL_SEG_VALUE_SET_ID", valueSet).stream()
                .map(row -> row.number(Ledgers.ID))
                .sorted()
                .toList();
        if (own != null && candidates.contains(own)) {
            return List.of(own);
        }
        return candidates.stream().limit(1).toList();
    }
}

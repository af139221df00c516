// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Measures parsing and checking; run by hand: {@code main} prints milliseconds. */
public final class Benchmark {

    private static final List<String> CONDITIONS = List.of(
            "Organization|id <> null",
            "Organization|name = null or name.bytes() <= 240",
            "Organization|name = null or name.folded() <> ''",
            "Organization|not from.isAfter(to)",
            "Organization|not cyclic('parent')",
            "Organization|twins('id')->isEmpty()",
            "InventoryOrganization|operatingUnit <> null",
            "InventoryOrganization|legalEntity <> null",
            "InventoryOrganization|operatingUnit = null or operatingUnit.legalEntities->includes(legalEntity)",
            "InventoryOrganization|operatingUnit = null or operatingUnit.ledger = legalEntity.ledger",
            "InventoryOrganization|twins('name,operatingUnit')->isEmpty()",
            "InventoryOrganization|name.matches('[A-Z0-9 ]+')",
            "InventoryOrganization|costing = Costing::standard or legalEntity.name.size() > 2",
            "OperatingUnit|legalEntities->forAll(e | e.ledger = self.ledger)",
            "OperatingUnit|inventoryOrganizations->notEmpty()",
            "OperatingUnit|inventoryOrganizations->forAll(i | self.legalEntities->includes(i.legalEntity))",
            "LegalEntity|operatingUnits->notEmpty()",
            "LegalEntity|ledger.legalEntities->select(e | e.name = self.name)->size() = 1",
            "Ledger|operatingUnits->size() <= legalEntities->size() or operatingUnits->size() <= 5",
            "Ledger|operatingUnits.inventoryOrganizations->size() <= 1000");

    private Benchmark() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        RuleBook book = book(4);
        report("parse " + book.invariants().size() + " invariants, cold", start);
        book.problems().forEach(System.out::println);
        for (int size : new int[] {1_000, 1_000, 1_000, 1_000, 1_000, 100_000, 100_000, 100_000}) {
            check(size);
        }
        start = System.nanoTime();
        book(4);
        report("parse again", start);
    }

    private static void check(int size) {
        RuleBook book = book(1);
        SampleModel model = model(size);
        long start = System.nanoTime();
        Snapshot snapshot = model.snapshot();
        CheckResult result = Checker.check(book, snapshot, any -> true, Limits.standard());
        report("check " + snapshot.elements().size() + " elements by 20 invariants", start);
        System.out.println("    findings " + result.violations().size() + ", problems "
                + result.problems().size());
    }

    private static RuleBook book(int copies) {
        List<OclDocument> documents = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            StringBuilder text = new StringBuilder("package org\n");
            for (int i = 0; i < CONDITIONS.size(); i++) {
                String[] parts = CONDITIONS.get(i).split("\\|", 2);
                String name = "R" + copy + i;
                text.append("--- ").append(name).append(" error (S)\n--- about: self.name\n");
                text.append("context ")
                        .append(parts[0])
                        .append(" inv ")
                        .append(name)
                        .append(": ");
                text.append(parts[1]).append('\n');
            }
            documents.add(OclDocument.ofProduct("rules" + copy + ".ocl", text + "endpackage\n"));
        }
        return RuleBook.parse(SampleModel.metamodel(), documents);
    }

    private static SampleModel model(int size) {
        SampleModel model = new SampleModel();
        EObject ledger = null;
        EObject entity = null;
        EObject unit = null;
        for (int i = 0; i < size; i++) {
            if (i % 500 == 0) {
                ledger = model.add("Ledger", "L" + i, "name", "LEDGER " + i);
            } else if (i % 100 == 1) {
                entity = model.add("LegalEntity", "E" + i, "name", "ENTITY " + i, "ledger", ledger);
                unit = model.add(
                        "OperatingUnit", "U" + i, "name", "U" + i, "ledger", ledger, "legalEntities", List.of(entity));
            } else {
                model.add(
                        "InventoryOrganization",
                        "I" + i,
                        "name",
                        i % 1000 == 7 ? "wrong " + i : "STORE " + i,
                        "operatingUnit",
                        unit,
                        "legalEntity",
                        entity,
                        "parent",
                        unit);
            }
        }
        return model;
    }

    private static void report(String what, long start) {
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}

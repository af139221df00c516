// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with inventory organizations and subinventories. */
final class OfInventory {
    private static final String TWO_CENTERS = """
            existing cost center CQ1 "误中心一" { business group GA  company value 1 }
            existing cost center CQ2 "误中心二" { business group GA  company value 2 }
            """;

    static final List<Mistake> MISTAKES = List.of(
            of("INV001", "inventory organization X \"误\" code ZZ1 { business group <group>  legal entity EA }"),
            of("INV002", organization("operating unit UA  ledger BB  legal entity EB")),
            of(
                    "INV003",
                    organization("operating unit UA  legal entity EC")
                            + "existing legal entity EC \"误公司丙\" { business group GA  ledger BA }"),
            of("INV004", "mrp organization X \"误\" { business group <group> }"),
            of("INV005", "subinventory X { description \"误\" }"),
            of("INV006", TWO_CENTERS + organization("operating unit UA  cost center CQ1, CQ2")),
            of(
                    "INV007",
                    TWO_CENTERS
                            + "existing legal entity EC \"误公司丙\" { business group GA  ledger BA  balancing segment value 2 }"
                            + "existing operating unit UC \"误业务丙\" { business group GA  ledger BA  legal entities EC }"
                            + organization("operating unit UC  legal entity EC  cost center CQ1")),
            of(
                    "INV008",
                    organization("operating unit UA")
                            + "inventory organization Y \"误二\" code ZZ2 { business group GA  operating unit UA  open to RA }"),
            of(
                    "INV009",
                    organization("operating unit UA  master organization Y")
                            + "existing inventory organization Y \"误二\" code ZZ2 { operating unit UA  master organization Z }"
                            + "existing inventory organization Z \"误三\" code ZZ3 { operating unit UA  master organization Z }"),
            of(
                    "INV010",
                    organization("operating unit UA  costing average  costs of Y")
                            + "existing inventory organization Y \"误二\" code ZZ2 { operating unit UA }"),
            new Mistake(
                    "INV011",
                    world -> !world.units.isEmpty(),
                    "inventory organization X \"误\" code ZZ1 { operating unit <unit>  business group GA"
                            + "  accounts { material \"NO\" } }"),
            of("INV012", organization("operating unit UA  mrp")),
            new Mistake(
                    "INV013",
                    world -> !world.draft.text().contains("HR:Cross Business Group = Yes"),
                    "existing inventory organization X \"误\" code ZZ1 { business group GB  operating unit UA }"));

    private OfInventory() {}

    private static String organization(String clauses) {
        return "inventory organization X \"误\" code ZZ1 { business group GA  " + clauses + " }\n";
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with operating units. */
final class OfOperatingUnits {
    private static final String TWO_ENTITIES = """
            existing ledger L "误账"
            existing legal entity X "误公司一" { business group GA  ledger L  country NL }
            existing legal entity Y "误公司二" { business group GA  ledger L  country NL }
            """;

    static final List<Mistake> MISTAKES = List.of(
            of("OU001", "operating unit X \"误\" { business group <group>  default legal context EA }"),
            of("OU002", "existing operating unit X \"误\" { business group <group>  ledger BA  legal entities EA, EB }"),
            of("OU003", "operating unit X \"误\" { business group <group>  ledger BA  default legal context EB }"),
            of("OU004", TWO_ENTITIES + """
                    existing operating unit UQ1 "误一" { business group GA  ledger L  legal entities X }
                    existing operating unit UQ2 "误二" { business group GA  ledger L  legal entities Y }
                    """),
            new Mistake("OU005", world -> !world.draft.text().contains("global\n"), """
                    operating unit X "误" { business group GA  ledger BA  default legal context EA }
                    responsibility R "误职责二" in PER { menu M }
                    """),
            of("OU006", TWO_ENTITIES + """
                    operating unit UQ1 "误一" { business group GA  ledger L  default legal context X  line of business "误" }
                    operating unit UQ2 "误二" { business group GA  ledger L  default legal context X  line of business "误" }
                    """),
            of("OU007", "existing operating unit X \"误\" { business group <group>  ledger BA  company values 11 }"));

    private OfOperatingUnits() {}
}

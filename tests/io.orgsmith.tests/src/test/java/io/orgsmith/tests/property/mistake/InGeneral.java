// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong whatever it is: names, dates, circles. */
final class InGeneral {
    static final List<Mistake> MISTAKES = List.of(
            of("GEN001", "existing operating unit X \"误采购部\" { business group <group>  ledger <ledger> }"),
            of("GEN002", units(6)),
            of("GEN003", "user X \"误\" { from 2031-01-01  to 2030-12-31 }"),
            of("GEN004", "location X \"" + "误".repeat(21) + "\" { country CN }"),
            of("GEN005", """
                    security profile X "误" global { all organizations }
                    security profile Y "误" global { all organizations }
                    """),
            of("GEN006", """
                    existing hr organization X "误甲" { business group <group> }
                    existing hr organization Y "误乙" { business group <group> }
                    organization hierarchy Z "误" { business group <group>  under X: Y  under Y: X }
                    """),
            of("GEN007", "purchasing organization X \"误采购组织\" { business group <group> }"));

    private InGeneral() {}

    /** More operating units in one ledger than it has legal entities. */
    private static String units(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("existing operating unit X%d \"误%d\" { business group GA  ledger BA  legal entities EA }%n"
                    .formatted(i, i));
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with cost centers and with organizations that are about people. */
final class OfCostCenters {
    private static final String CHART = """
            value set VQ1 "误公司值" { value 1 "一"  value 2 "二" }
            value set VQ2 "误中心值" { value 3 "三"  value 4 "四" }
            value set VQ3 "误科目值" { value 5 "五" }
            chart of accounts C "误图" {
              segment SQ1 "误一" balancing value set VQ1
              segment SQ2 "误二" cost center value set VQ2
              segment SQ3 "误三" natural account value set VQ3
            }
            """;

    static final List<Mistake> MISTAKES = List.of(
            of("CC001", "cost center X \"误\" { business group <group> }"),
            of("CC002", "existing cost center X \"误\" { business group <group>  company value 1, 2 }"),
            of("CC003", CHART + "cost center X \"误\" { business group <group>  chart of accounts C  value 9-3 }"),
            of("CC004", CHART + "cost center X \"误\" { business group <group>  chart of accounts C  value 1-3 }"),
            of("CC005", """
                    existing cost center X "误" { business group <group>  company value 1 }
                    existing responsibility Y "误二" in PO { MO:Operating Unit = X }
                    """),
            of(
                    "HR001",
                    CHART + "hr organization X \"误\" { business group <group>  chart of accounts C  cost center 9 }"),
            of("HR002", """
                    existing hr organization X "误" { business group <group> }
                    existing responsibility Y "误二" in PO { MO:Operating Unit = X }
                    """));

    private OfCostCenters() {}
}

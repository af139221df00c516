// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.in11i;
import static io.orgsmith.tests.property.mistake.Mistake.inR12;
import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with who may reach what. */
final class OfAccess {
    private static final String OF_ONE = "security profile P \"误权限\" { business group GA  operating units UA }\n";

    static final List<Mistake> MISTAKES = List.of(
            inR12("MO001", "responsibility X \"误\" in PO { menu M  MO:Security Profile = operating unit <unit> }"),
            inR12(
                    "MO002",
                    OF_ONE
                            + "responsibility X \"误\" in PO { menu M  MO:Security Profile = security profile P"
                            + "  MO:Default Operating Unit = operating unit UB }"),
            inR12(
                    "MO003",
                    OF_ONE
                            + "responsibility X \"误\" in PO { menu M  MO:Security Profile = security profile P"
                            + "  MO:Operating Unit = operating unit UB }"),
            in11i("MO004", "responsibility X \"误\" in PO { menu M }"),
            inR12("MO005", "security profile X \"误\" { business group GA  operating units UA, UB }"),
            inR12("MO007", "responsibility X \"误\" in PO { menu M }"),
            inR12("MO008", "security profile X \"误\" { business group GA  operating units UA  legal entities EA }"),
            of("SEC001", "security profile X \"误集团甲\" { business group GA  all organizations }"));

    private OfAccess() {}
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.in11i;
import static io.orgsmith.tests.property.mistake.Mistake.inR12;
import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with legal entities and their company values. */
final class OfLegalEntities {
    static final List<Mistake> MISTAKES = List.of(
            in11i("LE001", "legal entity X \"误\" { business group <group> }"),
            inR12("LE002", "legal entity X \"误\" { ledger BA, BB }"),
            inR12("LE003", "legal entity X \"误\" { ledger BA }"),
            of("LE004", """
                    legal entity X "误甲" { business group <group>  ledger BA  balancing segment values 77 }
                    legal entity Y "误乙" { business group <group>  ledger BA  balancing segment values 77 }
                    """),
            new Mistake(
                    "LE005",
                    world -> !world.books.isEmpty(),
                    "legal entity X \"误\" { business group <group>  ledger <ledger>  balancing segment values 7B7 }"),
            in11i("LE006", "legal entity X \"误\" { business group <group>  ledger BA }"),
            inR12("LE007", """
                    existing value set VQ1 "误甲"
                    existing value set VQ2 "误乙"
                    existing chart of accounts CQ1 "误图甲" { segment SQ1 "误" balancing value set VQ1 }
                    existing chart of accounts CQ2 "误图乙" { segment SQ2 "误" balancing value set VQ2 }
                    existing ledger LQ1 "误主账" { chart of accounts CQ1 }
                    existing secondary ledger LQ2 "误辅账" { primary ledger LQ1  chart of accounts CQ2 }
                    legal entity X "误" { ledger LQ1  balancing segment values 1 }
                    """),
            of("LE008", """
                    existing secondary ledger L "误辅账" { primary ledger <ledger> }
                    legal entity X "误" { business group <group>  ledger L }
                    """),
            of("LE009", "responsibility X \"误\" in PER { menu M  legal entity EA }"),
            inR12("LE010", "existing legal entity X \"误\" { ledger <ledger>  legal entity accounting <ledger> }"),
            of(
                    "LE011",
                    "legal entity X \"误\" { business group <group>  ledger <ledger>  balancing segment values 1 }"));

    private OfLegalEntities() {}
}

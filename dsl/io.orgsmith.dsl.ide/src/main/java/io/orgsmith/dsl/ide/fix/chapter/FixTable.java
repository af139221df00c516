// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Fix;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which rules have fixes, and why the others have none. */
public final class FixTable {
    /** Why nothing can be put right by editing text, by rule id. */
    public static final Map<String, String> NO_FIX = Map.of(
            "GEN002", "Which organizations become one is the enterprise's decision, and moves their documents.",
            "BG003", "Giving up a business group moves people and organizations; a reason can be written instead.",
            "BG012", "The database has organizations already: no text makes the business group older.",
            "OU004", "Which operating units become one is the enterprise's decision: likeness of business.",
            "OU006", "Which operating units become one is the enterprise's decision: likeness of business.",
            "MO006", "A request has to run in the database; the plan contains it.",
            "PLN001", "The database cannot be changed in that way; the text has to keep what is there.");

    /** Rules whose fixes make up a value: two of them, made up at the same moment, could be the same. */
    public static final Set<String> INVENTING =
            Set.of("GEN004", "GEN005", "LE003", "LE004", "LE005", "LE006", "LE007", "CC002", "INV005");

    private static final Map<String, List<Fix>> FIXES = fixes();

    private FixTable() {}

    /** The ways to put findings of a rule right, the best first; none for rules of {@link #NO_FIX}. */
    public static List<Fix> of(String rule) {
        return FIXES.getOrDefault(rule, List.of());
    }

    /** The rules that have fixes. */
    public static Set<String> rules() {
        return FIXES.keySet();
    }

    private static Map<String, List<Fix>> fixes() {
        var all = new TreeMap<String, List<Fix>>();
        Stream.of(
                        new StructureFixes(),
                        new BusinessGroupFixes(),
                        new LedgerFixes(),
                        new LegalEntityFixes(),
                        new OperatingUnitFixes(),
                        new InventoryFixes(),
                        new CostCenterFixes(),
                        new AccessFixes())
                .map(Chapter::fixes)
                .forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.count;

import java.util.Map;
import java.util.Optional;

/** What is not drafted on purpose, and why: the tables say so, and nothing is missing without a word. */
final class Omitted {
    private static final String LAYOUT = "how a text is written; resolved before anything is planned";
    private static final String MISTAKE = "only in what is made wrong, by the rule that forbids it";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("entity Document", LAYOUT),
            Map.entry("entity Import", LAYOUT),
            Map.entry("entity Template", LAYOUT),
            Map.entry("entity Environment", LAYOUT),
            Map.entry("entity EnvironmentChange", LAYOUT),
            Map.entry("entity Setting", LAYOUT),
            Map.entry("entity RuleSetting", "silences rules, which are to speak here"),
            Map.entry("entity ImproperClause", MISTAKE),
            Map.entry("entity ImproperOrganization", MISTAKE),
            Map.entry("rule MO006", "no drafted change is one of a security profile; PlanRuleExamplesTest makes one"),
            Map.entry("attribute ProfileValue.internalName", "worked out from the profile"),
            Map.entry("attribute Element.like", LAYOUT),
            Map.entry("attribute Element.improper", MISTAKE),
            Map.entry("attribute Enterprise.settings", LAYOUT),
            Map.entry("attribute Enterprise.characterSet", "names are measured in AL32UTF8, which is left out"));

    private Omitted() {}

    /** Why something does not occur; empty where it has to. */
    static Optional<String> reason(String what) {
        var owner = what.replaceFirst("^attribute (\\w+)\\..*", "entity $1");
        return Optional.ofNullable(REASONS.get(what)).or(() -> Optional.ofNullable(REASONS.get(owner)));
    }
}

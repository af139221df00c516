// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import io.orgsmith.model.org.AccountKind;
import io.orgsmith.model.org.ConversionLevel;
import io.orgsmith.model.org.CostingMethod;
import io.orgsmith.model.org.ImproperRule;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.LocatorControl;
import io.orgsmith.model.org.NumberGeneration;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.RuleSeverity;
import io.orgsmith.model.org.ValueFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;

/** The words of the language that stand for a value, by the grammar rule that reads them. */
final class Words {
    private static final Map<String, Map<String, Object>> BY_RULE = ofEntries(
            flag("ExternalFlag", "external", "internal"),
            flag("AlsoHrFlag", "also hr organization", "not also hr organization"),
            flag("UppercaseFlag", "uppercase", "not uppercase"),
            flag("ZeroFilledFlag", "zero filled", "not zero filled"),
            flag("EnabledFlag", "enabled", "disabled"),
            flag("ParentFlag", "parent", "not parent"),
            flag("TransactingFlag", "transacting", "not transacting"),
            flag("UsableFlag", "usable", "not usable"),
            flag("MrpFlag", "mrp", "no mrp"),
            flag("WipFlag", "wip", "no wip"),
            flag("NegativeBalancesFlag", "negative balances", "no negative balances"),
            flag("AssetFlag", "asset", "expense"),
            flag("QuantityTrackedFlag", "quantity tracked", "not quantity tracked"),
            flag("NettableFlag", "nettable", "not nettable"),
            flag("ReservableFlag", "reservable", "not reservable"),
            flag("PrimaryFlag", "primary", "not primary"),
            flag("GlobalFlag", "global", "not global"),
            entry(
                    "ViewAllFlag",
                    Map.of(
                            "all organizations",
                            true,
                            "all operating units",
                            true,
                            "not all organizations",
                            false,
                            "not all operating units",
                            false)),
            flag("IncludeTopFlag", "with top", "without top"),
            flag("CreatesFlag", "creates organizations", "not creates organizations"),
            literals("OriginWord", Arrays.asList(Origin.EXISTING, Origin.IMPORTED)),
            literals("ReleaseName", Release.VALUES),
            literals("FormatWord", ValueFormat.VALUES),
            literals("QualifierWord", Qualifier.VALUES),
            entry("SecondaryWord", Map.of("secondary", LedgerCategory.SECONDARY)),
            entry("ReportingWord", Map.of("reporting currency", LedgerCategory.REPORTING_CURRENCY)),
            literals("LevelWord", ConversionLevel.VALUES),
            literals("NumbersWord", NumberGeneration.VALUES),
            literals("CostingWord", CostingMethod.VALUES),
            literals("LocatorWord", LocatorControl.VALUES),
            literals("AccountWord", AccountKind.VALUES),
            literals("SeverityWord", RuleSeverity.VALUES),
            entry("AcceptWord", Map.of("accept", RuleSeverity.OFF)),
            entry("LegalEntityAccountingWord", Map.of("legal", ImproperRule.LE010)),
            entry("UnderWord", Map.of("under", ImproperRule.BG011)),
            entry("CompanyWord", Map.of("company", ImproperRule.OU007, "balancing segment", ImproperRule.OU007)),
            entry("LegalWordOfProfile", Map.of("legal", ImproperRule.MO008)),
            entry("LegalWordOfAccess", Map.of("legal", ImproperRule.LE009)),
            entry("SubinventoryWord", Map.of("subinventory", ImproperRule.INV005)),
            entry(
                    "ImproperOrganizationWord",
                    Map.of(
                            "purchasing",
                            ImproperRule.GEN007,
                            "sales",
                            ImproperRule.GEN007,
                            "finance",
                            ImproperRule.GEN007,
                            "mrp",
                            ImproperRule.INV004,
                            "wip",
                            ImproperRule.INV004)));

    private Words() {}

    /** Words to values of a grammar rule; null where the rule does not read words of this kind. */
    static Map<String, Object> of(String rule) {
        return BY_RULE.get(rule);
    }

    private static Map.Entry<String, Map<String, Object>> flag(String rule, String on, String off) {
        return entry(rule, Map.of(on, true, off, false));
    }

    private static Map.Entry<String, Map<String, Object>> literals(String rule, List<? extends Enumerator> values) {
        var words = new LinkedHashMap<String, Object>();
        values.forEach(value -> words.put(value.getLiteral(), value));
        return entry(rule, words);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Managed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that can only be judged when plan and database are both known: PLN001, MO006 and BG012. */
public final class PlanRules {
    private static final String SETUP_BUSINESS_GROUP = "Setup Business Group";
    private static final Map<Kind, Set<String>> FIXED = Map.of(
            Kind.LEDGER, Set.of("chartOfAccounts", "currency", "calendar"),
            Kind.OPERATING_UNIT, Set.of("ledger", "businessGroup"),
            Kind.INVENTORY_ORGANIZATION, Set.of("ledger", "businessGroup"),
            Kind.COST_CENTER, Set.of("businessGroup"),
            Kind.HR_ORGANIZATION, Set.of("businessGroup"));
    /** The kinds whose key begins with the business group; a legal entity's only in 11i, where it is an organization. */
    private static final Set<Kind> NAMED_IN_GROUP =
            Set.of(Kind.LEGAL_ENTITY, Kind.OPERATING_UNIT, Kind.COST_CENTER, Kind.HR_ORGANIZATION);

    private PlanRules() {}

    /** The findings on a plan against the state it was made for, in the order of its steps. */
    public static List<PlanFinding> judge(Plan plan, State actual, Managed managed) {
        var findings = new ArrayList<PlanFinding>();
        var former = managed.fragments().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
        for (var step : plan.steps()) {
            fixedAttributes(step, findings);
            newKey(step, former, findings);
            if (!plan.release().equals("11i")) {
                securityList(step, findings);
            }
            lateBusinessGroup(step, actual, findings);
        }
        return findings;
    }

    /** PLN001: what cannot be changed once it is there. */
    private static void fixedAttributes(Step step, List<PlanFinding> findings) {
        if (step instanceof Step.Update update) {
            var fixed = FIXED.getOrDefault(update.key().kind(), Set.of());
            update.changes().stream()
                    .filter(change -> fixed.contains(change.attribute()) && change.before() != null)
                    .forEach(change -> findings.add(finding(
                            "PLN001",
                            "error",
                            update.after(),
                            change.attribute(),
                            change.before().print(),
                            change.after() == null ? "" : change.after().print())));
        }
    }

    /** PLN001: what was applied under this id before bears another business group or code. */
    private static void newKey(Step step, Map<String, Key> former, List<PlanFinding> findings) {
        if (!(step instanceof Step.Create create)) {
            return;
        }
        var key = create.key();
        var before = former.get(create.after().fragment());
        if (before == null || before.equals(key) || before.kind() != key.kind()) {
            return;
        }
        if (key.kind() == Kind.INVENTORY_ORGANIZATION) {
            findings.add(finding("PLN001", "error", create.after(), "code", before.name(0), key.name(0)));
        } else if (isNamedInGroup(key) && !before.name(0).equals(key.name(0))) {
            findings.add(finding("PLN001", "error", create.after(), "businessGroup", before.name(0), key.name(0)));
        }
    }

    private static boolean isNamedInGroup(Key key) {
        return NAMED_IN_GROUP.contains(key.kind()) && key.names().size() == 2;
    }

    /** MO006: in R12, the list that MOAC reads is computed by Security List Maintenance. */
    private static void securityList(Step step, List<PlanFinding> findings) {
        var after = after(step);
        if (after != null && step.key().kind() == Kind.SECURITY_PROFILE && !after.flag("viewAll", false)) {
            findings.add(finding("MO006", "warning", after));
        }
    }

    /** BG012: business groups are best created in one go. */
    private static void lateBusinessGroup(Step step, State actual, List<PlanFinding> findings) {
        if (step instanceof Step.Create create && step.key().kind() == Kind.BUSINESS_GROUP) {
            var organizations = actual.objects().values().stream()
                    .map(PlanRules::groupOf)
                    .filter(group -> !group.isEmpty() && !group.equals(SETUP_BUSINESS_GROUP))
                    .count();
            if (organizations > 0) {
                findings.add(finding("BG012", "advice", create.after(), Long.toString(organizations)));
            }
        }
    }

    /** The name of the business group of an organization; empty for what is none, or says none. */
    private static String groupOf(SetupObject object) {
        if (isNamedInGroup(object.key())) {
            return object.key().name(0);
        }
        return object.key().kind() == Kind.INVENTORY_ORGANIZATION
                ? object.ref("businessGroup").map(Key::lastName).orElse("")
                : "";
    }

    private static SetupObject after(Step step) {
        if (step instanceof Step.Create create) {
            return create.after();
        }
        return step instanceof Step.Update update ? update.after() : null;
    }

    private static PlanFinding finding(String rule, String severity, SetupObject object, String... arguments) {
        var all = new ArrayList<String>();
        all.add(object.key().lastName());
        all.addAll(List.of(arguments));
        return new PlanFinding(rule, severity, object.key(), object.fragment(), all);
    }
}

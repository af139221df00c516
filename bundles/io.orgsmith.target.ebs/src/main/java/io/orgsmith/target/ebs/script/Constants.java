// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.sqlplus.Escaped;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a template may ask for beside the attributes of its object. */
public final class Constants {
    private static final Set<Kind> ORGANIZATIONS = Set.of(
            Kind.LEGAL_ENTITY,
            Kind.OPERATING_UNIT,
            Kind.COST_CENTER,
            Kind.HR_ORGANIZATION,
            Kind.INVENTORY_ORGANIZATION);

    private final ScriptOptions options;
    private final String release;
    private final Map<List<String>, Long> organizations;

    public Constants(Plan plan, ScriptOptions options) {
        this.options = options;
        this.release = plan.release();
        this.organizations = plan.steps().stream()
                .flatMap(step -> after(step).stream())
                .filter(object -> ORGANIZATIONS.contains(object.key().kind()))
                .collect(Collectors.groupingBy(Constants::nameInGroup, Collectors.counting()));
    }

    /** The scope of a block about the object. */
    public Scope scope(SetupObject object) {
        Map<String, SqlLiteral> constants = new HashMap<>();
        constants.put("kind", SqlLiteral.text(object.key().kind().name()));
        constants.put("key", SqlLiteral.text(printedKey(object)));
        constants.put("fragment", SqlLiteral.text(Escaped.ascii(object.fragment())));
        constants.put("user", SqlLiteral.text(options.user()));
        constants.put("adopt", SqlLiteral.text(isDeclaredTwice(object) ? "Y" : "N"));
        return new Scope(object, constants, options.encoding(), release);
    }

    /** The names of the key as a script prints them: ASCII, separated by a tilde. */
    static String printedKey(SetupObject object) {
        return object.key().names().stream().map(Escaped::ascii).collect(Collectors.joining("~"));
    }

    /** Whether the plan itself has a second classification of the same organization. */
    private boolean isDeclaredTwice(SetupObject object) {
        return !object.values("sameOrganization").isEmpty() || organizations.getOrDefault(nameInGroup(object), 0L) > 1;
    }

    private static List<String> nameInGroup(SetupObject object) {
        return object.key().kind() == Kind.INVENTORY_ORGANIZATION
                ? List.of(
                        object.ref("businessGroup")
                                .map(group -> group.lastName())
                                .orElse(""),
                        object.text("name"))
                : object.key().names();
    }

    private static List<SetupObject> after(Step step) {
        if (step instanceof Step.Create create) {
            return List.of(create.after());
        }
        if (step instanceof Step.Update update) {
            return List.of(Unit.after(update));
        }
        return step instanceof Step.Require require ? List.of(require.expected()) : List.of();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.show;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An organization structure as a tree: ledgers with their legal entities, and business groups with their operating units, the
 * inventory organizations of these and their subinventories.
 *
 * @param object the organization, ledger or legal entity
 * @param children in the order of their keys
 */
public record OrganizationTree(SetupObject object, List<OrganizationTree> children) {
    public OrganizationTree {
        children = List.copyOf(children);
    }

    /** The ledgers, then the business groups, each with what belongs to it. */
    public static List<OrganizationTree> of(State state) {
        var roots = new ArrayList<OrganizationTree>();
        all(state, Kind.LEDGER)
                .filter(ledger -> ledger.ref("primaryLedger").isEmpty())
                .forEach(ledger -> roots.add(ledger(ledger, state)));
        all(state, Kind.LEGAL_ENTITY)
                .filter(entity -> entity.ref("ledger").isEmpty())
                .forEach(entity -> roots.add(new OrganizationTree(entity, List.of())));
        all(state, Kind.BUSINESS_GROUP).forEach(group -> roots.add(group(group, state)));
        return roots;
    }

    /** What people call it. */
    public String name() {
        String name = object.text("name");
        return name.isEmpty() ? object.key().lastName() : name;
    }

    private static OrganizationTree ledger(SetupObject ledger, State state) {
        var below = new ArrayList<OrganizationTree>();
        all(state, Kind.LEDGER)
                .filter(refersTo("primaryLedger", ledger.key()))
                .forEach(other -> below.add(new OrganizationTree(other, List.of())));
        all(state, Kind.LEGAL_ENTITY)
                .filter(refersTo("ledger", ledger.key()))
                .forEach(entity -> below.add(new OrganizationTree(entity, List.of())));
        return new OrganizationTree(ledger, below);
    }

    private static OrganizationTree group(SetupObject group, State state) {
        var below = new ArrayList<OrganizationTree>();
        Predicate<SetupObject> inGroup = refersTo("businessGroup", group.key());
        all(state, Kind.OPERATING_UNIT).filter(inGroup).forEach(unit -> below.add(unit(unit, state)));
        all(state, Kind.INVENTORY_ORGANIZATION)
                .filter(inGroup.and(
                        organization -> operatingUnit(organization, state).isEmpty()))
                .forEach(organization -> below.add(inventory(organization, state)));
        for (Kind kind : List.of(Kind.COST_CENTER, Kind.HR_ORGANIZATION)) {
            all(state, kind).filter(inGroup).forEach(one -> below.add(new OrganizationTree(one, List.of())));
        }
        return new OrganizationTree(group, below);
    }

    private static Optional<SetupObject> operatingUnit(SetupObject inventory, State state) {
        return inventory.ref("operatingUnit").flatMap(state::get);
    }

    private static OrganizationTree unit(SetupObject unit, State state) {
        return new OrganizationTree(
                unit,
                all(state, Kind.INVENTORY_ORGANIZATION)
                        .filter(refersTo("operatingUnit", unit.key()))
                        .map(organization -> inventory(organization, state))
                        .toList());
    }

    private static OrganizationTree inventory(SetupObject organization, State state) {
        return new OrganizationTree(
                organization,
                all(state, Kind.SUBINVENTORY)
                        .filter(refersTo("inventoryOrganization", organization.key()))
                        .map(one -> new OrganizationTree(one, List.of()))
                        .toList());
    }

    private static Predicate<SetupObject> refersTo(String attribute, Key key) {
        return object -> object.refs(attribute).contains(key);
    }

    private static Stream<SetupObject> all(State state, Kind kind) {
        Collection<SetupObject> objects = state.objects().values();
        return objects.stream()
                .filter(object -> object.key().kind() == kind)
                .sorted(Comparator.comparing(SetupObject::key));
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Responsibilities by operating units: which units a responsibility reaches, and which is its default. */
public final class AccessCells {
    private static final Connection PROFILE =
            Connection.of(Relation.PROFILE_TARGET.key()).orElseThrow();
    private static final Connection DEFAULT =
            Connection.of(Relation.PROFILE_DEFAULT.key()).orElseThrow();
    private static final Connection LISTS =
            Connection.of(Relation.REACHES.key()).orElseThrow();

    /** The operating units that a responsibility reaches, by itself or by its security profile. */
    public List<EObject> reachedUnits(EObject responsibility) {
        return Organization.of(responsibility).stream()
                .flatMap(organization -> organization.declared(responsibility).stream()
                        .map(element -> new Access(organization, element))
                        .flatMap(access -> access.units().stream())
                        .flatMap(unit -> organization.shown(unit).stream()))
                .distinct()
                .toList();
    }

    /** ● reached, ★ the default operating unit. */
    public String access(EObject responsibility, EObject unit) {
        return Organization.of(responsibility)
                .flatMap(organization -> organization.declared(responsibility).stream()
                        .findFirst()
                        .map(element -> new Access(organization, element))
                        .map(access -> access.to(unit).sign()))
                .orElse("");
    }

    /** Onto the list of its security profile where it has one that lists units; else as its only operating unit. */
    public EObject addAccess(EObject responsibility, EObject unit) {
        return reachedUnits(responsibility).contains(unit)
                ? responsibility
                : change(responsibility, unit, (model, line, column) -> {
                    var profile = Access.listing(line);
                    return profile.isPresent() && LISTS.to(profile.get(), column)
                            ? LISTS.connect(model, profile.get(), column)
                            : PROFILE.connect(model, line, column);
                });
    }

    public EObject makeDefaultUnit(EObject responsibility, EObject unit) {
        return shows(responsibility, unit, Cell.DEFAULT)
                ? responsibility
                : change(responsibility, unit, DEFAULT::connect);
    }

    /** What the responsibility itself says, and what its security profile lists. */
    public EObject removeAccess(EObject responsibility, EObject unit) {
        return shows(responsibility, unit, Cell.NOTHING)
                ? responsibility
                : change(responsibility, unit, AccessCells::without);
    }

    private boolean shows(EObject responsibility, EObject unit, Cell cell) {
        return access(responsibility, unit).equals(cell.sign());
    }

    private static Draft without(EffectiveModel model, Element line, OperatingUnit unit) {
        if (Access.hasDefault(line, unit)) {
            return DEFAULT.disconnect(model, line, unit);
        }
        var profile =
                Access.listing(line).filter(each -> each.getOrganizations().contains(unit));
        return profile.isPresent()
                ? LISTS.disconnect(model, profile.get(), unit)
                : PROFILE.disconnect(model, line, unit);
    }

    private static EObject change(
            EObject responsibility, EObject unit, Crossing.Change<Responsibility, OperatingUnit> change) {
        return Crossing.change(responsibility, unit, Responsibility.class, OperatingUnit.class, change);
    }
}

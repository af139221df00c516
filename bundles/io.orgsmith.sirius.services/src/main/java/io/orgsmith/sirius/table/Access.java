// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What a responsibility reaches, as the diagram of access shows it. */
record Access(Organization organization, Element responsibility) {
    List<OperatingUnit> units() {
        return along(Relation.PROFILE_TARGET, organization.model().fragment(responsibility))
                .flatMap(target -> target instanceof SecurityProfile
                        ? along(Relation.REACHES, organization.model().fragment(target))
                        : Stream.of(target))
                .flatMap(this::units)
                .distinct()
                .toList();
    }

    Cell to(EObject unit) {
        var column = organization.declared(unit).stream().findFirst();
        return column.filter(each -> hasDefault(responsibility, each)).isPresent()
                ? Cell.DEFAULT
                : column.filter(units()::contains).isPresent() ? Cell.ONE : Cell.NOTHING;
    }

    /** Whether an operating unit is the default of a responsibility. */
    static boolean hasDefault(Element responsibility, Element unit) {
        return targets(responsibility, "DEFAULT_ORG_ID").anyMatch(target -> target == unit);
    }

    /** The security profile of a responsibility, where that lists organizations. */
    static Optional<SecurityProfile> listing(Element responsibility) {
        return targets(responsibility, "XLA_MO_SECURITY_PROFILE_LEVEL")
                .filter(SecurityProfile.class::isInstance)
                .map(SecurityProfile.class::cast)
                .filter(profile -> !profile.isViewAll())
                .findFirst();
    }

    private static Stream<Element> targets(Element responsibility, String option) {
        return ((Responsibility) responsibility)
                .getProfiles().stream()
                        .filter(value -> option.equals(value.getInternalName()))
                        .map(ProfileValue::getTarget)
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast);
    }

    private Stream<Element> along(Relation relation, String from) {
        return organization.pictures().scene(View.ACCESS).edges().stream()
                .filter(edge -> edge.relation() == relation && edge.from().equals(from))
                .map(Edge::to)
                .flatMap(id -> organization.model().byId(id).stream());
    }

    /** A whole business group is all of its units. */
    private Stream<OperatingUnit> units(Element target) {
        return organization.model().all(OperatingUnit.class).stream()
                .filter(unit -> unit == target
                        || target instanceof BusinessGroup group
                                && unit.getBusinessGroup().contains(group));
    }
}

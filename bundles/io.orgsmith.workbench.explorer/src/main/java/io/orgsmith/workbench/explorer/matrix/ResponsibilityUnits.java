// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import java.util.List;
import java.util.Optional;

/**
 * Which responsibilities see which operating units, through the list of their security profile. All responsibilities with
 * the same security profile change together.
 */
final class ResponsibilityUnits implements Relation {
    private static final String SECURITY = "XLA_MO_SECURITY_PROFILE_LEVEL";

    @Override
    public String key() {
        return "relation.responsibilities";
    }

    @Override
    public List<Responsibility> rows(EffectiveModel model) {
        return model.all(Responsibility.class).stream()
                .filter(row -> profile(row).isPresent())
                .toList();
    }

    @Override
    public boolean holds(Element row, Element column) {
        return profile(row).orElseThrow().getOrganizations().contains(column);
    }

    @Override
    public boolean isFree(EffectiveModel model, Element row, Element column) {
        var profile = profile(row).orElseThrow();
        int index = profile.getOrganizations().indexOf(column);
        return profile.getHierarchy() == null
                && !profile.isViewAll()
                && (index < 0
                        || model.origin(profile, Literals.SECURITY_PROFILE__ORGANIZATIONS, index)
                                        .how()
                                == How.WRITTEN);
    }

    @Override
    public Draft toggle(Draft draft, Element row, Element column) {
        var profile = profile(row).orElseThrow();
        return holds(row, column)
                ? draft.remove(profile, Literals.SECURITY_PROFILE__ORGANIZATIONS, unit -> unit == column)
                : draft.add(profile, Literals.SECURITY_PROFILE__ORGANIZATIONS, column.getId());
    }

    private static Optional<SecurityProfile> profile(Element responsibility) {
        return ((Responsibility) responsibility)
                .getProfiles().stream()
                        .filter(value -> SECURITY.equals(value.getInternalName()))
                        .map(ProfileValue::getTarget)
                        .filter(SecurityProfile.class::isInstance)
                        .map(SecurityProfile.class::cast)
                        .findFirst();
    }
}

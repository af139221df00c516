// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.model.org.User;
import io.orgsmith.picture.notation.Relation;
import java.util.List;
import java.util.stream.Stream;

/** Profile values as lines, and what a security profile comes to: its list, its hierarchy, or all. */
record AccessParts(EffectiveModel model) implements Parts {
    @Override
    public void after(Draft draft) {
        model.all(Responsibility.class).forEach(one -> profiles(one, one.getProfiles(), draft));
        model.all(User.class).forEach(one -> profiles(one, one.getProfiles(), draft));
        model.all(ProfileSettings.class).forEach(one -> profiles(one, one.getProfiles(), draft));
        var reach = new Reach(model);
        for (var profile : model.all(SecurityProfile.class)) {
            reach.of(profile).forEach(to -> draft.edge(new Edge(model.fragment(profile), to, Relation.REACHES)));
        }
        Stream.concat(model.all(ProfileSettings.class).stream(), model.all(User.class).stream())
                .map(model::fragment)
                .filter(id -> !draft.isLinked(id))
                .forEach(draft::remove);
    }

    private void profiles(Element owner, List<ProfileValue> values, Draft draft) {
        for (var value : values) {
            if (value.getTarget() != null) {
                draft.edge(new Edge(model.fragment(owner), model.fragment(value.getTarget()), relation(value)));
            }
        }
    }

    private static Relation relation(ProfileValue value) {
        return switch (value.getInternalName() == null ? "" : value.getInternalName()) {
            case "DEFAULT_ORG_ID" -> Relation.PROFILE_DEFAULT;
            case "PER_SECURITY_PROFILE_ID", "PER_BUSINESS_GROUP_ID" -> Relation.PROFILE_OF_PEOPLE;
            default -> Relation.PROFILE_TARGET;
        };
    }
}

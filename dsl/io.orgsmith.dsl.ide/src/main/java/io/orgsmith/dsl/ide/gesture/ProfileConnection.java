// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.SecurityProfile;
import java.util.List;
import java.util.Optional;

/** A profile option has an element as its value, for who has the responsibility, for a user, or everywhere. */
enum ProfileConnection implements Connection {
    /** MO: Security Profile, or MO: Operating Unit where there is one unit only. */
    ACCESS,
    /** MO: Default Operating Unit. */
    DEFAULT_UNIT,
    /** HR: Security Profile. */
    PEOPLE;

    static ProfileConnection of(String key) {
        return key.contains("Default") ? DEFAULT_UNIT : key.contains("HR") ? PEOPLE : ACCESS;
    }

    @Override
    public boolean from(Element element) {
        return element.eClass().getEStructuralFeature("profiles") != null;
    }

    @Override
    public boolean to(Element element, Element target) {
        return from(element)
                && option(target).isPresent()
                && value(element, target).isEmpty();
    }

    @Override
    public Draft connect(EffectiveModel model, Element element, Element target) {
        return Connection.draft(model, element)
                .profile(element, own(model, element), option(target).orElseThrow(), Mention.of(model, target));
    }

    @Override
    public Draft disconnect(EffectiveModel model, Element element, Element target) {
        var draft = Connection.draft(model, element);
        return value(element, target)
                .filter(value -> isOwn(model, element, value))
                .map(draft::drop)
                .orElse(draft);
    }

    @Override
    public Draft reconnect(EffectiveModel model, Element element, Element from, Element to) {
        return connect(model, element, to);
    }

    private Optional<String> option(Element target) {
        var option =
                switch (this) {
                    case ACCESS ->
                        target instanceof SecurityProfile
                                ? "XLA_MO_SECURITY_PROFILE_LEVEL"
                                : target instanceof OperatingUnit ? "ORG_ID" : null;
                    case DEFAULT_UNIT -> target instanceof OperatingUnit ? "DEFAULT_ORG_ID" : null;
                    case PEOPLE ->
                        target instanceof SecurityProfile || target instanceof BusinessGroup
                                ? "PER_SECURITY_PROFILE_ID"
                                : null;
                };
        return Optional.ofNullable(option);
    }

    private Optional<ProfileValue> value(Element element, Element target) {
        return profiles(element).stream()
                .filter(value -> value.getTarget() == target
                        && option(target)
                                .filter(value.getInternalName()::equals)
                                .isPresent())
                .findFirst();
    }

    private static List<ProfileValue> own(EffectiveModel model, Element element) {
        return profiles(element).stream()
                .filter(value -> isOwn(model, element, value))
                .toList();
    }

    /** Whether the declaration itself says it, and no template. */
    private static boolean isOwn(EffectiveModel model, Element element, ProfileValue value) {
        return Case.declaration(model, value).eContainer() == Case.declaration(model, element);
    }

    @SuppressWarnings("unchecked")
    private static List<ProfileValue> profiles(Element element) {
        return (List<ProfileValue>) element.eGet(element.eClass().getEStructuralFeature("profiles"));
    }
}

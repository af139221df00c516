// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.OrganizationHierarchy;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.User;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/** The key of an effective element: the business names that find it in any database. */
final class Keys {
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Keys::className, Function.identity()));

    private final Release release;

    Keys(Release release) {
        this.release = release;
    }

    /** The kind of a class; empty for what is no object of a plan. */
    static Optional<Kind> kind(EClass type) {
        return Optional.ofNullable(KINDS.get(type.getName()));
    }

    /** OPERATING_UNIT is of class OperatingUnit. */
    private static String className(Kind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The key; empty for what is no object of a plan. */
    Optional<Key> of(Element element) {
        return kind(element.eClass()).map(kind -> new Key(kind, names(element)));
    }

    /** The key of a profile value at the level of what contains it. */
    Key of(ProfileValue value) {
        var owner = value.eContainer();
        if (owner instanceof Responsibility responsibility) {
            return Key.of(
                    Kind.PROFILE_VALUE,
                    "responsibility",
                    plain(responsibility.getApplication()),
                    plain(responsibility.getKey()),
                    value.getInternalName());
        }
        if (owner instanceof User user) {
            return Key.of(Kind.PROFILE_VALUE, "user", "", plain(user.getUserName()), value.getInternalName());
        }
        var application = ((ProfileSettings) owner).getApplication();
        return application == null
                ? Key.of(Kind.PROFILE_VALUE, "site", "", "", value.getInternalName())
                : Key.of(Kind.PROFILE_VALUE, "application", application, "", value.getInternalName());
    }

    private List<String> names(Element element) {
        if (element instanceof SegmentValue value) {
            return List.of(plain(value.getValueSet().getName()), plain(value.getCode()));
        } else if (element instanceof InventoryOrganization organization) {
            return List.of(plain(organization.getCode()));
        } else if (element instanceof LegalEntity entity && release != Release.R11I) {
            return List.of(plain(entity.getIdentifier()));
        } else if (element instanceof Subinventory subinventory) {
            var organization = first(subinventory.getInventoryOrganization());
            return List.of(organization.map(InventoryOrganization::getCode).orElse(""), plain(subinventory.getCode()));
        } else if (element instanceof Responsibility responsibility) {
            return List.of(plain(responsibility.getApplication()), plain(responsibility.getKey()));
        } else if (element instanceof User user) {
            return List.of(plain(user.getUserName()));
        } else if (element instanceof Location location) {
            return List.of(name(location.getBusinessGroup()), plain(location.getName()));
        } else if (element instanceof OrganizationHierarchy hierarchy) {
            return List.of(name(hierarchy.getBusinessGroup()), plain(hierarchy.getName()));
        } else if (element instanceof Organization organization
                && !kind(element.eClass()).equals(Optional.of(Kind.BUSINESS_GROUP))) {
            return List.of(name(first(organization.getBusinessGroup()).orElse(null)), plain(organization.getName()));
        }
        return List.of(plain(element.getName()));
    }

    private static <T> Optional<T> first(List<T> values) {
        return values.stream().findFirst();
    }

    private static String name(Element element) {
        return element == null ? "" : plain(element.getName());
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}

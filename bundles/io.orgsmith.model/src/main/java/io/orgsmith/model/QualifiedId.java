// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * The qualified id of a declaration: its kind, a colon, and its id, after the id of what it is only unique in:
 * {@code operating-unit:TV}, {@code subinventory:PLANT.RAW}, {@code segment-value:CO.11}. The same for the written and the
 * effective element.
 */
public final class QualifiedId {
    private QualifiedId() {}

    /** The qualified id; empty for what is neither an element nor a profile value, or bears no id. */
    public static Optional<String> of(EObject object) {
        return path(object).map(path -> kind(object) + ":" + path);
    }

    private static Optional<String> path(EObject object) {
        if (object instanceof ProfileValue value) {
            var owner = value.eContainer();
            var profile = value.getInternalName() == null ? value.getProfile() : value.getInternalName();
            return of(owner).map(id -> id.replace(':', '.') + "." + profile);
        }
        if (object instanceof ProfileSettings settings) {
            return Optional.of(settings.getApplication() == null ? "site" : settings.getApplication());
        }
        if (!(object instanceof Element element) || element.getId() == null) {
            return Optional.empty();
        }
        return Optional.of(prefix(element) + element.getId());
    }

    private static String prefix(Element element) {
        Element owner = null;
        if (element instanceof SegmentValue || element instanceof Segment) {
            owner = (Element) element.eContainer();
        } else if (element instanceof Subinventory subinventory) {
            owner = subinventory.eContainer() instanceof InventoryOrganization organization
                    ? organization
                    : subinventory.getInventoryOrganization().stream()
                            .findFirst()
                            .orElse(null);
        }
        return owner == null || owner.getId() == null ? "" : owner.getId() + ".";
    }

    private static String kind(EObject object) {
        var name = object.eClass().getName();
        var kind = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                kind.append('-');
            }
            kind.append(Character.toLowerCase(name.charAt(i)));
        }
        return kind.toString();
    }
}

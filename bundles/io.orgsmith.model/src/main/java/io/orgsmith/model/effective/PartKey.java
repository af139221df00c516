// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Setting;
import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;

/** What a part is about: a template's part gives way to the element's own part about the same. */
final class PartKey {
    private PartKey() {}

    static Object of(EObject part) {
        if (part instanceof ProfileValue value) {
            return KnownProfiles.internalName(value.getProfile());
        } else if (part instanceof AccountAssignment assignment) {
            return assignment.getKind();
        } else if (part instanceof LocalName name) {
            return name.getLanguage();
        } else if (part instanceof BalancingSegmentValues values) {
            return Arrays.asList(values.getLedger());
        } else if (part instanceof HierarchyLink link) {
            return Arrays.asList(link.getParent());
        } else if (part instanceof Setting setting) {
            return setting.getName();
        }
        return part instanceof Element element ? element.eClass().getName() + " " + element.getId() : part;
    }
}

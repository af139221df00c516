// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import static io.orgsmith.picture.notation.View.ACCESS;

import io.orgsmith.picture.notation.Relation;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Where the lines of the access lead that begin at a figure. */
public final class AccessLines {
    public List<EObject> accessInventoryOperatingUnit(EObject source) {
        return Lines.from(source, ACCESS, Relation.INVENTORY_OPERATING_UNIT);
    }

    public List<EObject> accessBusinessGroup(EObject source) {
        return Lines.from(source, ACCESS, Relation.BUSINESS_GROUP);
    }

    public List<EObject> accessProfileTarget(EObject source) {
        return Lines.from(source, ACCESS, Relation.PROFILE_TARGET);
    }

    public List<EObject> accessProfileDefault(EObject source) {
        return Lines.from(source, ACCESS, Relation.PROFILE_DEFAULT);
    }

    public List<EObject> accessProfileOfPeople(EObject source) {
        return Lines.from(source, ACCESS, Relation.PROFILE_OF_PEOPLE);
    }

    public List<EObject> accessReaches(EObject source) {
        return Lines.from(source, ACCESS, Relation.REACHES);
    }

    public List<EObject> accessOpenTo(EObject source) {
        return Lines.from(source, ACCESS, Relation.OPEN_TO);
    }
}

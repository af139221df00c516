// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;

/** How a text names an element where elements of several kinds could stand. */
final class Mention {
    private Mention() {}

    /** The id alone where nothing else bears it; else with its kind. */
    static String of(EffectiveModel model, Element target) {
        boolean isAmbiguous = model.elements().stream()
                .anyMatch(other -> other != target
                        && other.eIsSet(Literals.ELEMENT__ID)
                        && other.getId().equals(target.getId()));
        return isAmbiguous ? Words.reference(target) : Words.id(target);
    }
}

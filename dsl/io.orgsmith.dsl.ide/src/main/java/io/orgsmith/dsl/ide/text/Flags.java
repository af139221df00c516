// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the language says that something is so, and that it is not. */
public final class Flags {
    private static final Set<EStructuralFeature> NO = Set.of(
            Literals.INVENTORY_ORGANIZATION__MRP,
            Literals.INVENTORY_ORGANIZATION__WIP,
            Literals.INVENTORY_ORGANIZATION__NEGATIVE_BALANCES);

    private static final Map<EStructuralFeature, String> ON = Map.of(
            Literals.SEGMENT_VALUE__ENABLED, "enabled",
            Literals.SECURITY_PROFILE__VIEW_ALL, "all organizations",
            Literals.SECURITY_PROFILE__INCLUDE_TOP, "with top");

    private static final Map<EStructuralFeature, String> OFF = Map.of(
            Literals.SEGMENT_VALUE__ENABLED, "disabled",
            Literals.ORGANIZATION__EXTERNAL, "internal",
            Literals.SUBINVENTORY__ASSET, "expense",
            Literals.SECURITY_PROFILE__INCLUDE_TOP, "without top");

    private Flags() {}

    /** The clause that switches a flag on or off: {@code mrp}, {@code no mrp}. */
    public static String clause(EStructuralFeature flag, boolean on) {
        var words = ON.getOrDefault(flag, Words.of(flag, false));
        return on ? words : OFF.getOrDefault(flag, (NO.contains(flag) ? "no " : "not ") + words);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/** What something new can belong to that somebody puts beside all figures: all that it can be declared inside of, and nothing. */
record Ground(LanguageProject project, EffectiveModel model, EClass kind) {
    /** What an expert declares beside business groups though it could be inside. */
    private static final Set<EClass> BESIDE =
            Set.of(Literals.LOCATION, Literals.SECURITY_PROFILE, Literals.RESPONSIBILITY);

    /** The ways, the likeliest first; none for what has to be put onto what it belongs to. */
    List<Creation> creations() {
        var alone = new Creation(project, model, kind, null);
        if (!alone.isPossible()) {
            return List.of();
        }
        var ways = new ArrayList<>(model.elements().stream()
                .filter(owner -> Nesting.in(kind, owner.eClass()))
                .filter(owner -> model.origin(owner, null).written() != null)
                .sorted(Comparator.comparing(owner -> !isUsual(owner)))
                .map(owner -> new Creation(project, model, kind, owner))
                .toList());
        ways.add(BESIDE.contains(kind) ? 0 : ways.size(), alone);
        return List.copyOf(ways);
    }

    /** A factory is mostly that of an operating unit, whoever else may have one. */
    private boolean isUsual(Element owner) {
        return kind == Literals.INVENTORY_ORGANIZATION
                ? owner instanceof OperatingUnit
                : owner instanceof BusinessGroup;
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * A relation as somebody draws it from one element to another: what the metamodel lets him draw, and the change of the text
 * that says so. What a rule forbids can be drawn, and is found by the rule.
 */
public sealed interface Connection permits ReferenceConnection, ProfileConnection, CompanyValueConnection {

    /**
     * The relation that a diagram shows.
     *
     * @param key the class and the feature of the metamodel, {@code OperatingUnit.ledger}; of profile values, the option in
     *     brackets behind it
     * @return empty for what is worked out and cannot be drawn
     */
    static Optional<Connection> of(String key) {
        var name = key.replaceAll(" .*", "");
        if (name.equals("ProfileValue.target")) {
            return Optional.of(ProfileConnection.of(key));
        }
        if (name.endsWith(".balancingSegmentValues")) {
            return Optional.of(new CompanyValueConnection(name.startsWith("Ledger")));
        }
        int dot = name.indexOf('.');
        return OrgPackage.eINSTANCE.getEClassifier(name.substring(0, dot)) instanceof EClass owner
                        && owner.getEStructuralFeature(name.substring(dot + 1)) instanceof EReference reference
                        && !reference.isContainment()
                ? Optional.of(new ReferenceConnection(reference))
                : Optional.empty();
    }

    /** Whether an element can have the relation at all. */
    boolean from(Element element);

    /** Whether one can have it to the other. */
    boolean to(Element element, Element target);

    /** The change that lets an element have the relation; a relation that may be had once leaves its old target. */
    Draft connect(EffectiveModel model, Element element, Element target);

    /** The change that lets it have the relation no more; changes nothing where that is not said by the element itself. */
    Draft disconnect(EffectiveModel model, Element element, Element target);

    /** The change that lets it have the relation to another one. */
    Draft reconnect(EffectiveModel model, Element element, Element from, Element to);

    /** A change of an element that says nothing yet. */
    static Draft draft(EffectiveModel model, Element element) {
        return new Case(model, "diagram", element, element, null, List.of()).draft();
    }
}

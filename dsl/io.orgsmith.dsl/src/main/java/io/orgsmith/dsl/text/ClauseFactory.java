// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Clauses come in any order, so the grammar cannot forbid to say one twice: that is noticed here, at the second one. */
public class ClauseFactory extends DefaultEcoreElementFactory {
    @Override
    public void set(EObject object, String feature, Object value, String ruleName, INode node) {
        var structural = object.eClass().getEStructuralFeature(feature);
        if (structural != null && !structural.isMany() && object.eIsSet(structural)) {
            throw new ValueConverterException("given-twice " + feature, node, null);
        }
        super.set(object, feature, value, ruleName, node);
    }
}

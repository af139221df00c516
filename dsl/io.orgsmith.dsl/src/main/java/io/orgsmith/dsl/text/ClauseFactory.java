// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Clauses come in any order, so the grammar cannot forbid to say one twice: that is noticed here, at the second one. */
public class ClauseFactory extends DefaultEcoreElementFactory {
    @Override
    public void set(EObject object, String feature, Object value, String ruleName, INode node) {
        var structural = object.eClass().getEStructuralFeature(feature);
        if (structural != null && !structural.isMany() && object.eIsSet(structural)) {
            throw new ValueConverterException("given-twice\n" + clause(node), node, null);
        }
        super.set(object, feature, value, ruleName, node);
    }

    /** The keywords before the value; the value itself where it is a word that needs none. */
    private static String clause(INode node) {
        var words = new StringBuilder();
        var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
        if (assignment != null && assignment.eContainer() instanceof Group group) {
            for (var part : group.getElements()) {
                if (part instanceof Assignment) {
                    break;
                }
                words.append(part instanceof Keyword keyword ? keyword.getValue() + " " : "");
            }
        }
        return words.isEmpty()
                ? NodeModelUtils.getTokenText(node)
                : words.toString().strip();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import io.orgsmith.model.org.OrgPackage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What a reference looks for: an id, and the kind that the clause names ({@code operating units A}) or that stands before
 * the id ({@code on operating unit A}).
 */
public record Wanted(EClass kind, String id) {
    private static final Map<String, EClass> KINDS = kinds();

    /** Reads it from the text of the reference. */
    public static Wanted of(INode node, EReference reference) {
        return of(NodeModelUtils.getTokenText(node), declaredKind(node, reference));
    }

    /** Reads it from a text such as {@code operating unit TV} or {@code TV}, the latter meaning an element of the kind. */
    public static Wanted of(String reference, EClass kind) {
        var text = reference.trim().replaceAll("\\s+", " ");
        int lastBlank = text.lastIndexOf(' ');
        if (lastBlank > 0) {
            return new Wanted(KINDS.get(text.substring(0, lastBlank)), text.substring(lastBlank + 1));
        }
        return new Wanted(kind, text);
    }

    /** A kind as the language writes it, e.g. {@code operating unit}. */
    public static String words(EClass kind) {
        return kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static EClass declaredKind(INode node, EReference reference) {
        return node.getGrammarElement() instanceof CrossReference cross
                ? (EClass) cross.getType().getClassifier()
                : reference.getEReferenceType();
    }

    private static Map<String, EClass> kinds() {
        var kinds = new HashMap<String, EClass>();
        for (var classifier : OrgPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind && OrgPackage.Literals.ELEMENT.isSuperTypeOf(kind)) {
                kinds.put(words(kind), kind);
            }
        }
        kinds.put("set of books", OrgPackage.Literals.LEDGER);
        return Map.copyOf(kinds);
    }
}

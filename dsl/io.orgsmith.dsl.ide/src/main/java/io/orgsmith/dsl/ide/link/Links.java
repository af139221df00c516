// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.link;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The places of a file where declarations are named; an id that leads nowhere is none. */
public final class Links {
    private Links() {}

    /** All of a file, in the order of the text. */
    public static List<Link> of(LanguageProject project, URI file) {
        var links = new ArrayList<Link>();
        project.document(file)
                .ifPresent(document -> document.eAllContents().forEachRemaining(from -> addAll(from, links)));
        links.sort(Comparator.comparingInt(link -> link.span().offset()));
        return links;
    }

    /** The one that a caret touches. */
    public static Optional<Link> at(LanguageProject project, URI file, int caret) {
        return of(project, file).stream()
                .filter(link -> link.span().touches(caret))
                .findFirst();
    }

    private static void addAll(EObject from, List<Link> links) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isDerived() || !from.eIsSet(reference)) {
                continue;
            }
            var nodes = NodeModelUtils.findNodesForFeature(from, reference);
            var targets = reference.isMany() ? (List<?>) from.eGet(reference) : List.of(from.eGet(reference));
            for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
                var target = (EObject) targets.get(i);
                if (!target.eIsProxy()) {
                    links.add(new Link(id(nodes.get(i)), from, reference, target));
                }
            }
        }
    }

    /** The last word of a reference: before it may stand the words of a kind. */
    private static Span id(INode node) {
        var last = node;
        for (var leaf : node.getLeafNodes()) {
            last = leaf.isHidden() ? last : leaf;
        }
        return new Span(last.getOffset(), last.getLength());
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Says why an id could not be linked, as a code and data: {@code link.unknown} (id, kind, nearest id or empty) and
 * {@code link.ambiguous} (id, the kinds).
 */
public class LinkingMessages implements ILinkingDiagnosticMessageProvider {
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        var wanted = wanted(context);
        var index = ProjectIndex.of(context.getContext().eResource().getResourceSet());
        var found = index.find(wanted.kind(), wanted.id());
        if (found.isEmpty()) {
            var nearest = Nearest.of(wanted.id(), index.ids(wanted.kind())).orElse("");
            return message("link.unknown", wanted.id(), "kind." + Wanted.words(wanted.kind()), nearest);
        }
        var kinds = found.stream()
                .map(EObject::eClass)
                .distinct()
                .map(kind -> "kind." + Wanted.words(kind))
                .collect(Collectors.joining("|"));
        return message("link.ambiguous", wanted.id(), kinds);
    }

    /** What the clause asks for, which may be less than its feature can hold: {@code operating units} of organizations. */
    private static Wanted wanted(ILinkingDiagnosticContext context) {
        var reference = context.getReference();
        return NodeModelUtils.findNodesForFeature(context.getContext(), reference).stream()
                .filter(node -> NodeModelUtils.getTokenText(node).equals(context.getLinkText()))
                .findFirst()
                .map(node -> Wanted.of(node, reference))
                .orElseGet(() -> Wanted.of(context.getLinkText(), reference.getEReferenceType()));
    }

    private static DiagnosticMessage message(String code, String... data) {
        return new DiagnosticMessage(code + " " + String.join(" | ", data), Severity.ERROR, code, data);
    }
}

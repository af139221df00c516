// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

/**
 * Says why an id could not be linked, as a code and data: {@code link.unknown} (id, kind, nearest id or empty) and
 * {@code link.ambiguous} (id, the kinds).
 */
public class LinkingMessages implements ILinkingDiagnosticMessageProvider {
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        var wanted = Wanted.of(context.getLinkText(), context.getReference().getEReferenceType());
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

    private static DiagnosticMessage message(String code, String... data) {
        return new DiagnosticMessage(code + " " + String.join(" | ", data), Severity.ERROR, code, data);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** The text that a document was read from; goes wherever the document goes. */
final class RootText extends AdapterImpl {
    private final String text;

    private RootText(String text) {
        this.text = text;
    }

    static void keep(EObject root, String text) {
        root.eAdapters().removeIf(RootText.class::isInstance);
        root.eAdapters().add(new RootText(text));
    }

    static String of(EObject root) {
        return root.eAdapters().stream()
                .filter(RootText.class::isInstance)
                .map(adapter -> ((RootText) adapter).text)
                .findFirst()
                .orElse("");
    }
}

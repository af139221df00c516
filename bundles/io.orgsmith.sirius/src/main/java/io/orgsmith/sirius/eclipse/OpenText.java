// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import io.orgsmith.sirius.read.Organization;
import io.orgsmith.workbench.explorer.Declared;
import io.orgsmith.workbench.explorer.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;

/** Shows the text of what a figure shows. */
public final class OpenText {
    /** Opens the file where something is declared, and selects its id. */
    public EObject openText(EObject shown) {
        Organization.of(shown)
                .flatMap(organization -> organization.declared(shown).stream()
                        .findFirst()
                        .flatMap(element -> Declared.of(organization.model(), element)))
                .ifPresent(OpenText::open);
        return shown;
    }

    private static void open(Declared declared) {
        var window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (window != null) {
            try {
                declared.open(window.getActivePage());
            } catch (CoreException e) {
                Refusal.show(e.getStatus().getMessage());
            }
        }
    }
}

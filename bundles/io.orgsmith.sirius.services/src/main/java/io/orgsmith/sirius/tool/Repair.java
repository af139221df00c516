// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.fix.QuickFixes;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.sirius.read.Organization;
import io.orgsmith.workspace.Severity;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Puts right what a rule found, by the best of its quick fixes that does not merely accept it. */
public final class Repair {
    public EObject repairError(EObject shown) {
        return repair(shown, Severity.ERROR);
    }

    public EObject repairWarning(EObject shown) {
        return repair(shown, Severity.WARNING);
    }

    public EObject repairAdvice(EObject shown) {
        return repair(shown, Severity.ADVICE);
    }

    private static EObject repair(EObject shown, Severity severity) {
        Gesture.perform(shown, organization -> best(organization, shown, severity));
        return shown;
    }

    private static Optional<QuickFix> best(Organization organization, EObject shown, Severity severity) {
        return organization.found(shown).stream()
                .filter(found -> found.getKey().severity() == severity)
                .flatMap(
                        found -> QuickFixes.of(organization.project(), organization.model(), found.getValue()).stream())
                .filter(fix -> !fix.accepts())
                .findFirst();
    }
}

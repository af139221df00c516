// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.finding;

import io.orgsmith.sirius.read.Organization;
import io.orgsmith.workspace.Severity;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The findings of the rules, for styles, tooltips, filters and validation. */
public final class Findings {
    public boolean hasErrors(EObject shown) {
        return has(shown, Severity.ERROR);
    }

    public boolean hasWarnings(EObject shown) {
        return has(shown, Severity.WARNING);
    }

    public boolean hasAdvice(EObject shown) {
        return has(shown, Severity.ADVICE);
    }

    public boolean isWithoutErrors(EObject shown) {
        return !hasErrors(shown);
    }

    public boolean isWithoutWarnings(EObject shown) {
        return !hasWarnings(shown);
    }

    public boolean isWithoutAdvice(EObject shown) {
        return !hasAdvice(shown);
    }

    public String errors(EObject shown) {
        return lines(shown, Severity.ERROR);
    }

    public String warnings(EObject shown) {
        return lines(shown, Severity.WARNING);
    }

    public String advice(EObject shown) {
        return lines(shown, Severity.ADVICE);
    }

    /** Whatever is found, one line each. */
    public String findings(EObject shown) {
        return found(shown).map(found -> Found.lines(found.all())).orElse("");
    }

    public boolean hasFindings(EObject shown) {
        return found(shown).filter(found -> !found.all().isEmpty()).isPresent();
    }

    private static boolean has(EObject shown, Severity severity) {
        return found(shown).filter(found -> !found.of(severity).isEmpty()).isPresent();
    }

    private static String lines(EObject shown, Severity severity) {
        return found(shown).map(found -> Found.lines(found.of(severity))).orElse("");
    }

    private static Optional<Found> found(EObject shown) {
        return Organization.of(shown).map(organization -> new Found(organization, shown));
    }
}

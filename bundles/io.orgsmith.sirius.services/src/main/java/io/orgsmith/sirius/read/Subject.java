// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What the figures of scenes are figures of, in a session. */
public record Subject(Organization organization) {
    private static final String SETUP = "accounting-setup:";

    /** The object of the session by the id of a figure; a setup of ledgers is that of its primary ledger. */
    public Optional<EObject> of(String id) {
        var declared = id.startsWith(SETUP) ? "ledger:" + id.substring(SETUP.length()) : id;
        return organization.model().byId(declared).flatMap(organization::shown).or(() -> new UndeclaredValue(
                        organization)
                .saidBy(id));
    }
}

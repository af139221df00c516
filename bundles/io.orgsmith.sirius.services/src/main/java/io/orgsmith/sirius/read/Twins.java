// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The same objects in two readings of the same texts: those of a session, and those that an organization was made of. */
final class Twins {
    private final Map<EObject, EObject> written = new IdentityHashMap<>();
    private final Map<EObject, EObject> shown = new IdentityHashMap<>();

    /** Takes in two readings of one text, with all that is in them. */
    void pair(EObject ofSession, EObject ofProject) {
        written.put(ofSession, ofProject);
        shown.put(ofProject, ofSession);
        var other = ofProject.eContents().iterator();
        for (var each : ofSession.eContents()) {
            pair(each, other.next());
        }
    }

    Optional<EObject> written(EObject ofSession) {
        return Optional.ofNullable(written.get(ofSession));
    }

    Optional<EObject> shown(EObject ofProject) {
        return Optional.ofNullable(shown.get(ofProject));
    }
}

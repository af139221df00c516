// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.picture.notation.Relation;
import org.eclipse.emf.ecore.EObject;

/** The lines that somebody draws in the access, from one figure to another: each is one edit of the text. */
public final class AccessConnections {
    public EObject connectProfileTarget(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_TARGET, source, target);
    }

    public EObject connectProfileDefault(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_DEFAULT, source, target);
    }

    public EObject connectProfileOfPeople(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_OF_PEOPLE, source, target);
    }

    public EObject connectReaches(EObject source, EObject target) {
        return Connecting.by(Relation.REACHES, source, target);
    }

    public EObject connectOpenTo(EObject source, EObject target) {
        return Connecting.by(Relation.OPEN_TO, source, target);
    }
}

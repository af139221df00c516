// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.picture.notation.Relation;
import org.eclipse.emf.ecore.EObject;

/**
 * The lines that somebody draws in the access, from one figure to another: each is one edit of the text.
 * Sirius asks first whether one can be drawn, and the mouse shows it.
 */
public final class AccessConnections {
    public EObject connectProfileTarget(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_TARGET, source, target);
    }

    public boolean canConnectProfileTarget(EObject source, EObject target) {
        return Connecting.can(Relation.PROFILE_TARGET, source, target);
    }

    public EObject connectProfileDefault(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_DEFAULT, source, target);
    }

    public boolean canConnectProfileDefault(EObject source, EObject target) {
        return Connecting.can(Relation.PROFILE_DEFAULT, source, target);
    }

    public EObject connectProfileOfPeople(EObject source, EObject target) {
        return Connecting.by(Relation.PROFILE_OF_PEOPLE, source, target);
    }

    public boolean canConnectProfileOfPeople(EObject source, EObject target) {
        return Connecting.can(Relation.PROFILE_OF_PEOPLE, source, target);
    }

    public EObject connectReaches(EObject source, EObject target) {
        return Connecting.by(Relation.REACHES, source, target);
    }

    public boolean canConnectReaches(EObject source, EObject target) {
        return Connecting.can(Relation.REACHES, source, target);
    }

    public EObject connectOpenTo(EObject source, EObject target) {
        return Connecting.by(Relation.OPEN_TO, source, target);
    }

    public boolean canConnectOpenTo(EObject source, EObject target) {
        return Connecting.can(Relation.OPEN_TO, source, target);
    }
}

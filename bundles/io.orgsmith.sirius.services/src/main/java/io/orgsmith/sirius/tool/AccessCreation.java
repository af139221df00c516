// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** Declares something new in a figure, or beside all others where a document is the owner; gives what was declared. */
public final class AccessCreation {
    public EObject createUser(EObject owner) {
        return Declaring.of(Literals.USER, owner);
    }

    public EObject createResponsibility(EObject owner) {
        return Declaring.of(Literals.RESPONSIBILITY, owner);
    }

    public EObject createSecurityProfile(EObject owner) {
        return Declaring.of(Literals.SECURITY_PROFILE, owner);
    }
}

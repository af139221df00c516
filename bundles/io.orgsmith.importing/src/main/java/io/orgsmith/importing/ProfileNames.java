// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.plan.SetupObject;

/** How a text names a profile option. */
final class ProfileNames {
    private ProfileNames() {}

    /** The name that the object has for it, else the one that people know; the internal one where neither leads to the option. */
    static String written(SetupObject object) {
        var internal = object.key().name(3);
        var own = object.text("profile");
        if (KnownProfiles.internalName(own).equals(internal)) {
            return own;
        }
        var known = KnownProfiles.knownName(internal);
        return KnownProfiles.internalName(known).equals(internal) ? known : internal;
    }
}

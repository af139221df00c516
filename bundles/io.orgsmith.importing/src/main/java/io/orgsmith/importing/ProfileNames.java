// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.effective.KnownProfiles;

/** How a text names a profile option. */
final class ProfileNames {
    private ProfileNames() {}

    /** The name that people know where it leads back to the option, else the internal one. */
    static String written(String internal) {
        var known = KnownProfiles.knownName(internal);
        return KnownProfiles.internalName(known).equals(internal) ? known : internal;
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import org.eclipse.core.runtime.Platform;

/** The words of the bundle, in the language of the workbench. */
final class Words {
    private Words() {}

    static String of(String key) {
        return Platform.getResourceString(Platform.getBundle("io.orgsmith.sirius"), "%" + key);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** The words of this package in the language of the workbench. */
final class Words {
    private static final Messages MESSAGES = new Messages(Words.class);

    private Words() {}

    static String of(String key) {
        return MESSAGES.in(Locale.getDefault(), key);
    }
}

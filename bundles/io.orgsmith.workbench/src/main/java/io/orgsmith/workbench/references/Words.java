// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** The words of this package in the language of the workbench. */
final class Words {
    private static final Messages MESSAGES = new Messages(Words.class);

    private Words() {}

    static String of(String key, Object... arguments) {
        return MESSAGES.in(Locale.getDefault(), key, arguments);
    }
}

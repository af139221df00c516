// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** What the wizards say, in the language of the workbench. */
final class Texts {
    private static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {}

    static String of(String key, Object... arguments) {
        return MESSAGES.in(Locale.getDefault(), key, arguments);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** What the help says, in the language of the workbench. */
public final class Texts {
    private static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {}

    /** The text of a key, with its arguments put in. */
    public static String of(String key, Object... arguments) {
        return MESSAGES.in(Locale.getDefault(), key, arguments);
    }
}

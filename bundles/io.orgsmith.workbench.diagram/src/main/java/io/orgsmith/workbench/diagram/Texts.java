// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** What diagrams say, in the language of the workbench. */
public final class Texts {
    private static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {}

    public static String of(String key, Object... arguments) {
        return MESSAGES.in(Locale.getDefault(), key, arguments);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Texts;

/** What is said about workbooks names commands; here the line of the menu that does the same. */
public final class MenuWords {
    private static final String TEMPLATE = "orgsmith template";

    private MenuWords() {}

    /** A message in the words of the workbench. */
    public static String of(String message) {
        return message.replace(TEMPLATE, Texts.of("template.line"));
    }
}

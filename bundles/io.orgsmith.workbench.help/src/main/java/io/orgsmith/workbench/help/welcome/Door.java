// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.welcome;

import io.orgsmith.workbench.help.Texts;
import java.util.Locale;

/** Where one can begin. */
enum Door {
    EXAMPLE("organization", "io.orgsmith.workbench.project.example"),
    EMPTY("draw", "io.orgsmith.workbench.project.empty"),
    FOLDER("folder", "io.orgsmith.workbench.project.folder"),
    DATABASE("database", "io.orgsmith.workbench.databases.import"),
    SHEETS(
            "sheet",
            "io.orgsmith.workbench.help.sheet(io.orgsmith.workbench.help.sheet.id=io.orgsmith.workbench.help.first)");

    private final String icon;
    private final String command;

    Door(String icon, String command) {
        this.icon = icon;
        this.command = command;
    }

    String icon() {
        return "icons/" + icon + ".svg";
    }

    /** What it does, as the platform writes commands down. */
    String command() {
        return command;
    }

    String title() {
        return Texts.of(key());
    }

    String why() {
        return Texts.of(key() + ".why");
    }

    private String key() {
        return "welcome." + name().toLowerCase(Locale.ROOT);
    }
}

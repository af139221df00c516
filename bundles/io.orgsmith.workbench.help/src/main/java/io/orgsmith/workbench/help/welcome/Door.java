// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.welcome;

import io.orgsmith.workbench.help.Texts;
import java.util.List;
import java.util.Locale;

/** Where one can begin. */
enum Door {
    EXAMPLE("organization", "io.orgsmith.workbench.project.example"),
    EMPTY("draw", sheet("draw"), "io.orgsmith.workbench.project.empty"),
    FOLDER("folder", "io.orgsmith.workbench.project.folder"),
    DATABASE("database", "io.orgsmith.workbench.databases.import"),
    SHEETS("sheet", sheet("first"));

    private final String icon;
    private final List<String> commands;

    Door(String icon, String... commands) {
        this.icon = icon;
        this.commands = List.of(commands);
    }

    private static String sheet(String name) {
        var sheet = "io.orgsmith.workbench.help.sheet";
        return sheet + "(" + sheet + ".id=io.orgsmith.workbench.help." + name + ")";
    }

    String icon() {
        return "icons/" + icon + ".svg";
    }

    /** What it does, in this order, as the platform writes commands down. */
    List<String> commands() {
        return commands;
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

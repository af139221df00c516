// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.util.List;
import org.eclipse.jface.preference.PreferenceManager;

/** Settings of the platform for what the program does not have: consoles, version control, patches, spelling, links of browsers. */
final class StraySettings {
    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench/";
    private static final String TEXTS =
            GENERAL + "org.eclipse.ui.preferencePages.Editors/org.eclipse.ui.preferencePages.GeneralTextEditor/";

    private static final List<String> PAGES = List.of(
            ConsoleSettings.ID,
            "org.eclipse.team.ui.TeamPreferences",
            GENERAL + "org.eclipse.compare.internal.ComparePreferencePage",
            GENERAL + "org.eclipse.ui.preferencePages.General.LinkHandlers",
            TEXTS + "org.eclipse.ui.editors.preferencePages.QuickDiff",
            TEXTS + "org.eclipse.ui.editors.preferencePages.Spelling",
            TEXTS + "org.eclipse.ui.editors.preferencePages.LinkedModePreferencePage");

    private StraySettings() {}

    static void removeFrom(PreferenceManager settings) {
        PAGES.forEach(settings::remove);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.saved.OpenedPlan;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a saved plan comes from and what it is for. */
record PlanPlace(Session session, OpenedPlan opened) {

    /** The folder of the project for people: from the current folder, but never only a dot. */
    String shownProject() {
        var folder = opened.folder();
        var shown = session.shown(folder);
        return shown.equals(".") ? folder.toString() : shown;
    }

    /** The folder of the project, whose lab the plan is for. @throws io.orgsmith.cli.Stop when it is not there */
    Path project() {
        var folder = opened.folder();
        if (!Files.isDirectory(folder)) {
            throw Session.stop("saved.no-project", folder);
        }
        return folder;
    }

    /** The database that the plan was made for. */
    String database() {
        var made = opened.plan().made();
        var key = made.environment().isEmpty() ? "saved.lab" : "saved.lab.environment";
        return made.database().isEmpty() ? session.text(key, shownProject(), made.environment()) : made.database();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.plan.saved.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;

/** A saved plan that was read. @param file absolute */
public record OpenedPlan(Path file, byte[] bytes, SavedPlan plan) {

    /** The SHA-256 of the whole file, as {@code sha256sum} prints it: what is approved. */
    public String checksum() {
        return Sha256.of(bytes);
    }

    /** The folder of the project for people: from the current folder, but never only a dot. */
    String shownProject(Session session) {
        var folder = folder();
        var shown = session.shown(folder);
        return shown.equals(".") ? folder.toString() : shown;
    }

    private Path folder() {
        return file.getParent().resolve(plan.made().project()).normalize();
    }

    /** The folder of the project, whose lab the plan is for. @throws io.orgsmith.cli.Stop when it is not there */
    public Path project() {
        var folder = folder();
        if (!Files.isDirectory(folder)) {
            throw Session.stop("saved.no-project", folder);
        }
        return folder;
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.workspace.edit.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.eclipse.core.resources.IProject;

/** The lab of a project: an EBS to try things out on, in one file of the project. */
public record Lab(IProject project) {
    private static final String IGNORE_ALL = "*\n";

    private LabDatabase database() {
        return new LabDatabase(project.getLocation().toPath());
    }

    /** Whether it was made. */
    public boolean exists() {
        return project.isAccessible() && database().exists();
    }

    /** How to connect. @throws io.orgsmith.deploy.DatabaseProblem when it was not made */
    public ConnectionSource source() {
        return database().address();
    }

    /** The release that it was made for. */
    public String release() {
        return Installation.of(source()).release();
    }

    /** Makes it as a freshly installed system, hidden from git. @throws IOException when the project cannot be written */
    public void make(String release) throws IOException {
        var database = database();
        database.create(release, Instant.now());
        var ignored = database.folder().resolve(".gitignore");
        if (!Files.exists(ignored)) {
            AtomicFile.write(ignored, IGNORE_ALL);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.edit.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** The lab of a project, or of one of its environments: an EBS to try things out on, in one file of the project. */
public record Lab(IProject project, String environment) implements Database {
    private static final String IGNORE_ALL = "*\n";

    /** The lab of the text without an environment. */
    public Lab(IProject project) {
        this(project, "");
    }

    private LabDatabase database() {
        return new LabDatabase(project.getLocation().toPath(), environment);
    }

    @Override
    public String name() {
        var key = isThere() ? "lab" : "lab.missing";
        return environment.isEmpty() ? Texts.of(key) : Texts.of(key + ".environment", environment);
    }

    @Override
    public String title() {
        var key = environment.isEmpty() ? "lab.of" : "lab.of.environment";
        return Texts.of(key, project.getName(), environment);
    }

    @Override
    public String called() {
        return Punctuation.of(Locale.getDefault()).remarked(project.getName(), environment);
    }

    @Override
    public boolean isThere() {
        return project.isAccessible() && database().exists();
    }

    @Override
    public ConnectionSource source() {
        return database().address();
    }

    @Override
    public Optional<HistoryFile> historyFile() {
        return Optional.empty();
    }

    /** Makes it, hidden from git. */
    @Override
    public void make(String release) throws IOException {
        var database = database();
        database.create(release, Instant.now());
        var ignored = database.folder().resolve(".gitignore");
        if (!Files.exists(ignored)) {
            AtomicFile.write(ignored, IGNORE_ALL);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.FindingMarkers;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A project with a copy of one of the examples. */
record Example(IProject project) {
    static Example television() throws Exception {
        return copy("television").checked();
    }

    /** The same as a project of another name, which nobody checks yet. */
    static Example copy(String name) throws Exception {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        var from = Path.of(System.getProperty("orgsmith.examples")).resolve("television");
        try (Stream<Path> files = Files.list(from)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".org")).toList()) {
                try (var text = Files.newInputStream(file)) {
                    project.getFile(file.getFileName().toString()).create(text, true, null);
                }
            }
        }
        return new Example(project);
    }

    /** A project with one file of this text. */
    static Example bare(String name, String text) throws Exception {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        project.getFile(name + ".org").create(new ByteArrayInputStream(text.getBytes(UTF_8)), true, null);
        return new Example(project).checked();
    }

    /** Has it checked from now on. */
    Example checked() throws CoreException {
        var description = project.getDescription();
        description.setNatureIds(new String[] {Nature.ID});
        project.setDescription(description, null);
        return this;
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    /** What the Problems view shows of the project. */
    List<IMarker> markers() throws CoreException {
        return List.of(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE));
    }

    List<IMarker> errors() throws CoreException {
        return markers().stream()
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                .toList();
    }

    /** Changes a file as another program does, and then has the workbench look. */
    void replace(String name, String before, String after) throws Exception {
        var path = file(name).getLocation().toPath();
        var text = Files.readString(path);
        if (!text.contains(before)) {
            throw new AssertionError(name + " has no " + before);
        }
        Files.writeString(path, text.replace(before, after));
        file(name).refreshLocal(IResource.DEPTH_ZERO, null);
    }

    void delete() throws CoreException {
        project.delete(true, true, null);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.build;

import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Marks a project whose files the builder checks. */
public final class Nature implements IProjectNature {
    public static final String ID = "io.orgsmith.workbench.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        var description = project.getDescription();
        var command = description.newCommand();
        command.setBuilderName(Builder.ID);
        description.setBuildSpec(Stream.concat(others(description.getBuildSpec()), Stream.of(command))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        var description = project.getDescription();
        description.setBuildSpec(others(description.getBuildSpec()).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    private static Stream<ICommand> others(ICommand[] commands) {
        return Stream.of(commands).filter(command -> !command.getBuilderName().equals(Builder.ID));
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.HistoryFile;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** A database that a project is compared with: its lab, or one elsewhere that is connected to. */
public sealed interface Database permits Lab, Server {
    /** The project whose text it is compared with. */
    IProject project();

    /** The environment that the text is read for; empty for none. */
    String environment();

    /** What it is called below its project. */
    String name();

    /** What it is called in a title: the lab of television. */
    String title();

    /** What it is called in front of what is said about it: television. */
    String called();

    /** Whether something can be done with it; else it is to be made first. */
    boolean isThere();

    /** How to connect. @throws io.orgsmith.deploy.DatabaseProblem when that cannot be */
    ConnectionSource source();

    /** Where its history is, unless in its own tables. */
    Optional<HistoryFile> historyFile();

    /** Makes a lab there, as a freshly installed system. @throws IOException when the project cannot be written */
    void make(String release) throws IOException;
}

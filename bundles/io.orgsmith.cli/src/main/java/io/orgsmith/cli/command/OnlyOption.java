// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Only;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that takes a part of a project. */
final class OnlyOption {
    @Option(names = "--only", paramLabel = "REF")
    private List<String> only;

    boolean given() {
        return only != null;
    }

    Only of(Session session) {
        return new Only(session, only == null ? List.of() : only);
    }
}

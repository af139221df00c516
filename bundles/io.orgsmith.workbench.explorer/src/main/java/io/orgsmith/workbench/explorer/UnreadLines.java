// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** What is shown of a project that could not be read since the workbench started: how much is wrong, and where it begins. */
record UnreadLines(Node top) implements ProjectLines {
    static UnreadLines of(IProject project, Snapshot snapshot) {
        var errors = snapshot.diagnostics().stream().filter(Diagnostic::isError).toList();
        var first = errors.stream()
                .map(Diagnostic::place)
                .filter(place -> Files.isRegularFile(place.file()))
                .findFirst();
        var top = new Node(project, null, node -> first.map(place -> leadTo(node, place)).stream()
                .toList());
        top.note(errors.size() == 1 ? Texts.of("unread.one") : Texts.of("unread", errors.size()));
        return new UnreadLines(top.marked(Optional.of(Severity.ERROR)));
    }

    private static Node leadTo(Node top, Place first) {
        var text = Texts.of("unread.first", first.file().getFileName(), first.line());
        return new Node(top, "!", text, null, none -> List.of()).leadingTo(first);
    }

    @Override
    public Optional<Node> line(String id) {
        return Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Import;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.language.Language;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the imports of a document lead to.
 *
 * @param root what they may not leave
 * @param open files that an editor holds, which need not be on disk
 * @param found takes the files, without links
 * @param problems takes what is wrong with them
 */
record Imports(ProjectRoot root, Set<Path> open, Consumer<Path> found, Consumer<Diagnostic> problems) {
    private static final Messages MESSAGES = new Messages(Imports.class);

    /** Follows the imports of the document in a file. */
    void follow(Path file, Document document) {
        document.getImports().forEach(one -> follow(file, one));
    }

    private void follow(Path file, Import one) {
        var place = Language.place(one, OrgPackage.Literals.IMPORT__PATH, 0).orElse(Place.of(file));
        var target = target(file, one.getPath());
        if (target.filter(open::contains).filter(root::wouldHold).isPresent()) {
            found.accept(target.get());
            return;
        }
        if (target.isEmpty() || !Files.exists(target.get())) {
            report("import.missing", place, one.getPath(), file.getParent());
            return;
        }
        try {
            if (!root.holds(target.get())) {
                var both = common(file, target.get().toRealPath());
                report("import.leaves", place, one.getPath(), root.path(), ProjectRoot.MARKER, both);
            } else if (Files.isDirectory(target.get())) {
                ProjectFiles.below(target.get(), root).files().forEach(found);
            } else if (ProjectFiles.isOrgFile(target.get())) {
                found.accept(target.get().toRealPath());
            } else {
                report("import.not-org", place, one.getPath());
            }
        } catch (IOException e) {
            report("import.unreadable", place, one.getPath(), Reason.of(e));
        }
    }

    private static Optional<Path> target(Path file, String path) {
        try {
            return Optional.ofNullable(path).map(p -> file.resolveSibling(p).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path common(Path a, Path b) {
        var folder = a.getParent();
        while (!b.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private void report(String code, Place place, Object... arguments) {
        problems.accept(Diagnostic.of(MESSAGES, code, Severity.ERROR, place, arguments));
    }
}

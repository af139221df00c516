// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

/** A folder is a project: who loads one of its files has loaded all of them. */
final class Neighbours {
    private Neighbours() {}

    /** Loads what stands beside a file on disk that is being loaded; the first one that was asked for links them all. */
    static void load(OrgResource file) {
        var set = file.getResourceSet();
        var beside = set == null ? List.<URI>of() : of(file.getURI());
        if (beside.isEmpty()) {
            return;
        }
        boolean isFirst = OrgTexts.in(set).stream().noneMatch(other -> other != file && other.isLoading());
        beside.stream()
                .filter(each -> set.getResource(each, false) == null)
                .forEach(each -> set.getResource(each, true));
        if (isFirst) {
            OrgTexts.link(set);
        }
    }

    private static List<URI> of(URI file) {
        var local = CommonPlugin.asLocalURI(file);
        if (!local.isFile()) {
            return List.of();
        }
        try (var beside =
                Files.list(Path.of(local.toFileString()).toAbsolutePath().getParent())) {
            return beside.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".org"))
                    .sorted()
                    .map(name -> file.trimSegments(1).appendSegment(URI.encodeSegment(name, false)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

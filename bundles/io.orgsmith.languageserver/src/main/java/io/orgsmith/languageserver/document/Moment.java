// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Spot;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/**
 * A document and its project at one moment.
 *
 * @param file without links
 * @param uri the same, as the language services name it
 */
public record Moment(Documents documents, OpenProject project, LanguageProject texts, Path file, URI uri) {
    public String text() {
        return texts.texts().get(uri);
    }

    public Positions positions() {
        return new Positions(text());
    }

    public int offset(Position position) {
        return positions().offset(position);
    }

    /** The lines of any file of the project. */
    public Positions positions(URI other) {
        return new Positions(texts.texts().get(other));
    }

    public Location location(Spot spot) {
        return new Location(
                documents.address(spot.file()), positions(spot.file()).range(spot.span()));
    }

    /** The version of a file as the client counts; null for one that it has not open, or does not count. */
    public Integer version(URI other) {
        return documents.versionForClient(project, Path.of(other));
    }
}

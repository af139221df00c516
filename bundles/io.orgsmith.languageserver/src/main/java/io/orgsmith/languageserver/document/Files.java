// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of the protocol as files. */
final class Files {
    private Files() {}

    /** The file; empty for what is on no disk, such as a document without a name. */
    static Optional<Path> of(String address) {
        try {
            var uri = URI.create(address.replace(" ", "%20"));
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri).normalize()) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.source.LargeFile;
import io.orgsmith.workspace.source.Reason;
import io.orgsmith.workspace.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read that was named on the command line: a pipe or a device will do as well, as long as it comes to an end. */
public record GivenFile(Session session, Path given) {

    /**
     * All of it.
     *
     * @param most megabytes that such a file has, with a great deal to spare
     * @throws io.orgsmith.cli.Stop when it is not there, is a folder, cannot be read, or is larger
     */
    public byte[] bytes(int most) {
        var file = session.path(given);
        if (!Files.exists(file)) {
            throw Session.stop("path.missing", given);
        } else if (Files.isDirectory(file)) {
            throw Session.stop("path.no-file", given);
        }
        try {
            return WholeFile.read(file, most);
        } catch (LargeFile e) {
            throw Session.stop(e, "path.large", given, most);
        } catch (IOException e) {
            throw Session.stop(e, "path.unreadable", given, Reason.of(e));
        }
    }
}

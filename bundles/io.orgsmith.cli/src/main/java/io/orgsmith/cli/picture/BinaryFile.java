// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is no text, written as a whole or not at all. */
record BinaryFile(Session session, Path given) {
    void write(byte[] bytes) {
        try {
            AtomicFile.write(session.path(given), bytes);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", given, Reason.of(e));
        }
    }
}

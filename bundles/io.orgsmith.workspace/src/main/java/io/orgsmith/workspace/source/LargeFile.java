// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is larger than one of its kind ever is, so it was not read. */
public final class LargeFile extends FileSystemException {
    private static final long serialVersionUID = 1L;
    private final int most;

    LargeFile(Path file, int most) {
        super(file.toString());
        this.most = most;
    }

    /** In megabytes. */
    public int most() {
        return most;
    }
}

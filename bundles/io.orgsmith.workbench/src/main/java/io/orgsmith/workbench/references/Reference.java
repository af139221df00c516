// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import org.eclipse.core.resources.IFile;

/**
 * A line that names a declaration.
 *
 * @param line from 1
 * @param text the line without its indentation
 */
record Reference(IFile file, int line, String text) implements Comparable<Reference> {
    @Override
    public int compareTo(Reference other) {
        int byFile = file.getName().compareTo(other.file.getName());
        return byFile == 0 ? Integer.compare(line, other.line) : byFile;
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import java.net.URI;
import java.nio.file.Path;

/** How a file is named in a message that another file gets. */
final class Neighbour {
    private Neighbour() {}

    /** The way from the folder of a file to another file, with slashes; the whole address where there is no way. */
    static String path(URI to, URI from) {
        if (!"file".equals(to.getScheme()) || !"file".equals(from.getScheme())) {
            return to.getPath() == null
                    ? to.toString()
                    : to.getPath().substring(to.getPath().lastIndexOf('/') + 1);
        }
        var folder = Path.of(from).getParent();
        var file = Path.of(to);
        boolean isApart = !file.getRoot().equals(folder.getRoot());
        return (isApart ? file : folder.relativize(file)).toString().replace('\\', '/');
    }
}

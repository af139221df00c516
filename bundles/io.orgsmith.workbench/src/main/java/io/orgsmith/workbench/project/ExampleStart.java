// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * One of the examples that come with Orgsmith.
 *
 * @param name of its folder
 */
record ExampleStart(String name) implements Start {
    private static final String FOLDER = "/examples/";

    /** All that there are, the one to begin with first. */
    static List<ExampleStart> all() {
        return Stream.of("television", "two-dimensions", "four-factories", "classic-11i", "conglomerate")
                .filter(name -> bundle().getEntry(FOLDER + name + "/") != null)
                .map(ExampleStart::new)
                .toList();
    }

    @Override
    public String label() {
        return Texts.of("example." + name);
    }

    @Override
    public SortedMap<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        var found = bundle().findEntries(FOLDER + name, "*", false);
        for (var entry : Collections.list(found)) {
            var path = entry.getPath();
            if (!path.endsWith("/")) {
                try (var content = entry.openStream()) {
                    files.put(path.substring(path.lastIndexOf('/') + 1), content.readAllBytes());
                }
            }
        }
        return files;
    }

    @Override
    public String main() {
        return bundle().getEntry(FOLDER + name + "/organizations.org") == null ? "enterprise.org" : "organizations.org";
    }

    private static Bundle bundle() {
        return FrameworkUtil.getBundle(ExampleStart.class);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;

/** A name that no project has. */
final class FreeName {
    private FreeName() {}

    /** The wish itself, else with a number behind it. */
    static String of(String wish) {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        return Stream.concat(
                        Stream.of(wish),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> wish + number))
                .filter(name -> !root.getProject(name).exists()
                        && !root.getLocation().append(name).toFile().exists())
                .findFirst()
                .orElseThrow();
    }
}

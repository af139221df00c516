// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code .org} and {@code .ocl} files below a folder. Hidden folders (so also {@code .orgsmith}) and folders named {@code target} are
 * passed over; links are followed as long as they stay inside the root.
 *
 * @param files models, without links, sorted
 * @param rules a site's own rules, without links, sorted
 * @param leaving links that lead out of the root, sorted; not read
 * @param dangling links with the name of a model or of rules that lead nowhere, sorted
 */
record ProjectFiles(List<Path> files, List<Path> rules, List<Path> leaving, List<Path> dangling) {
    private static final Set<String> PASSED_OVER = Set.of("target");

    static ProjectFiles below(Path folder, ProjectRoot root) throws IOException {
        var walk = new Walk(root);
        walk.enter(folder);
        return new ProjectFiles(
                List.copyOf(walk.files),
                List.copyOf(walk.rules),
                List.copyOf(walk.leaving),
                List.copyOf(walk.dangling));
    }

    static boolean isOrgFile(Path file) {
        return isFile(file, ".org");
    }

    /** Whether a file that may not be there yet would be found below a folder. Both without links. */
    static boolean isInside(Path file, Path folder) {
        if (!file.startsWith(folder) || !(isNamed(file, ".org") || isNamed(file, ".ocl"))) {
            return false;
        }
        for (var at = file.getParent(); !at.equals(folder); at = at.getParent()) {
            if (isPassedOver(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file is called like rules. */
    static boolean isRules(Path file) {
        return isNamed(file, ".ocl");
    }

    private static boolean isFile(Path file, String extension) {
        return isNamed(file, extension) && Files.isRegularFile(file);
    }

    private static boolean isNamed(Path file, String extension) {
        var name = file.getFileName().toString();
        return name.endsWith(extension) && !name.startsWith(".");
    }

    private static boolean isDangling(Path file) {
        return (isNamed(file, ".org") || isNamed(file, ".ocl")) && Files.isSymbolicLink(file) && !Files.exists(file);
    }

    private static boolean isPassedOver(Path folder) {
        var name = folder.getFileName().toString();
        return name.startsWith(".") || PASSED_OVER.contains(name);
    }

    private static final class Walk {
        private final ProjectRoot root;
        private final Set<Path> files = new TreeSet<>();
        private final Set<Path> rules = new TreeSet<>();
        private final Set<Path> leaving = new TreeSet<>();
        private final Set<Path> dangling = new TreeSet<>();
        private final Set<Path> seen = new HashSet<>();

        Walk(ProjectRoot root) {
            this.root = root;
        }

        void enter(Path folder) throws IOException {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            for (var entry : entries(folder)) {
                if (isDangling(entry)) {
                    dangling.add(entry);
                }
                boolean entered = Files.isDirectory(entry) && !isPassedOver(entry);
                if (!entered && !isOrgFile(entry) && !isFile(entry, ".ocl")) {
                    continue;
                }
                if (!root.holds(entry)) {
                    leaving.add(entry);
                } else if (entered) {
                    enter(entry);
                } else {
                    (isOrgFile(entry) ? files : rules).add(entry.toRealPath());
                }
            }
        }

        private static List<Path> entries(Path folder) throws IOException {
            var entries = new ArrayList<Path>();
            try (var listing = Files.newDirectoryStream(folder)) {
                listing.forEach(entries::add);
            }
            entries.sort(null);
            return entries;
        }
    }
}

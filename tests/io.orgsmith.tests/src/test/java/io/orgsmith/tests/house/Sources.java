// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The hand-written files of the project. */
public final class Sources {
    /** The top folder of the project. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Set<String> MADE_BY_THE_BUILD = Set.of("target", "src-gen", "xtext-gen", "bin");

    private Sources() {}

    /** The files whose path below the root, with slashes, satisfies the condition; in order. */
    public static List<Path> where(Predicate<String> condition) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var name = folder.getFileName().toString();
                    return isMadeByTheBuild(folder, name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (condition.test(below(file))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    /** A package may be called target; a folder of the build lies beside the sources. What a tool keeps begins with a dot. */
    private static boolean isMadeByTheBuild(Path folder, String name) {
        return name.startsWith(".") && !folder.equals(ROOT)
                || MADE_BY_THE_BUILD.contains(name)
                        && !(name.equals("target") && below(folder).contains("/src/"));
    }

    public static String below(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}

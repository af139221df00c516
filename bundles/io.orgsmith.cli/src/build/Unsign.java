// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the signatures out of the jars of a folder. Java checks them class by class, and keeps no signed class in an archive
 * for class data sharing: that is half a second of each start.
 */
class Unsign {
    public static void main(String[] arguments) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (var jar : jars) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            var folder = files.getPath("META-INF");
            if (!Files.exists(folder)) {
                return;
            }
            try (var signatures = Files.newDirectoryStream(folder, "*.{SF,RSA,DSA,EC}")) {
                for (var signature : signatures) {
                    Files.delete(signature);
                }
            }
        }
    }
}

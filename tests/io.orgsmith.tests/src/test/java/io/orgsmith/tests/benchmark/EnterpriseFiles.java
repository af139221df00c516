// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated enterprise of 50,000 elements in 100 files, to be opened with whatever is to be measured:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=EnterpriseFiles
 * -Dbenchmark.folder=FOLDER}.
 */
public final class EnterpriseFiles {
    static final int ELEMENTS = 50_000;
    static final int FILES = 100;

    private EnterpriseFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(System.getProperty("benchmark.folder")));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var each : GeneratedEnterprise.of(ELEMENTS, FILES).entrySet()) {
            Files.writeString(folder.resolve(Path.of(each.getKey().getPath()).getFileName()), each.getValue());
        }
    }
}

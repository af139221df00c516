// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code orgsmith} in a clone of its own, with a Java and a Maven that only say how they were called. */
class LauncherTest {
    private static final String JAR = "clone/bundles/io.orgsmith.cli/target/orgsmith.jar";

    @TempDir
    Path folder;

    @BeforeEach
    void aClone() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        script("clone/orgsmith", Files.readString(Path.of("../../orgsmith")));
        script(
                "clone/mvnw",
                "#!/bin/sh\necho building >>calls\n[ ! -e broken ] || { echo 'no network'; exit 1; }\n"
                        + "mkdir -p bundles/io.orgsmith.cli/target\n: >bundles/io.orgsmith.cli/target/orgsmith.jar\n");
        script("jdk/bin/java", java("17.0.15"));
        write("clone/pom.xml", "");
        write("clone/bundles/a/src/main/java/A.java", "");
        Files.createDirectories(folder.resolve("clone/dsl"));
    }

    private static String java(String version) {
        return "#!/bin/sh\ncase \"$*\" in *-version*) echo 'openjdk version \"" + version
                + "\" 2025-04-15' >&2 ;; *) echo \"runs $*\" ;; esac\n";
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void script(String file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(folder.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Shell.Result run(String command, Map<String, String> more) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(folder.resolve(command).toString(), "check", "a b")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(Set.of("LC_ALL", "LC_MESSAGES", "LANG"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(more);
        int exit = builder.start().waitFor();
        return new Shell.Result(
                Files.readString(folder.resolve("out"), UTF_8), Files.readString(folder.resolve("err"), UTF_8), exit);
    }

    @Test
    void theFirstTimeItBuilds() throws Exception {
        var result = run("clone/orgsmith", Map.of());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).startsWith("orgsmith: Building Orgsmith for the first time");
        assertThat(result.out()).startsWith("runs ").endsWith("orgsmith.jar check a b\n");
    }

    @Test
    void laterItRunsAtOnceUntilASourceIsNewer() throws Exception {
        run("clone/orgsmith", Map.of());
        assertThat(run("clone/orgsmith", Map.of()).err()).isEmpty();

        var later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(folder.resolve("clone/bundles/a/src/main/java/A.java"), later);
        assertThat(run("clone/orgsmith", Map.of("LANG", "zh_CN.UTF-8")).err()).startsWith("orgsmith: 源文件比构建结果新");
    }

    @Test
    void aLinkToItWorksFromAnywhere() throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("bin/orgsmith"), Path.of("../clone/orgsmith"));
        assertThat(run("bin/orgsmith", Map.of()).exit()).isZero();
        assertThat(folder.resolve(JAR)).exists();
    }

    @Test
    void aBuildThatFailsShowsItsLastLines() throws Exception {
        write("clone/broken", "");
        var result = run("clone/orgsmith", Map.of());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no network\n", "The build failed; above are the last lines of");
    }

    @Test
    void aJavaThatIsTooOldIsRefused() throws Exception {
        script("jdk/bin/java", java("11.0.2"));
        var result = run("clone/orgsmith", Map.of());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("Java 17 or newer is needed", "is Java 11.");
        script("jdk/bin/java", java("1.8.0_402"));
        assertThat(run("clone/orgsmith", Map.of("LANG", "zh_CN.UTF-8")).err()).contains("需要 Java 17 或更新版本", "Java 8");
    }

    @Test
    void noJavaIsRefusedToo() throws Exception {
        Files.delete(folder.resolve("jdk/bin/java"));
        var result = run("clone/orgsmith", Map.of());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is no Java that runs", "set JAVA_HOME");
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The scripts of the television enterprise for 12.2, and of one object of each kind for 12.1 and 11i, byte for byte, so that a review shows what a change does to them. After an
 * intended change: {@code ./mvnw -pl bundles/io.orgsmith.target.ebs test -Dtest=GoldenTest -Dorgsmith.golden.write=true},
 * then read the difference.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void televisionByPublishedInterfaces() throws IOException {
        check("television", ScriptOptions.defaults().of("sha256:example", List.of("OU004 advice: an example")));
    }

    @Test
    void televisionInChineseWithPrivateInterfaces() throws IOException {
        check("television-zh", ScriptOptions.defaults().in(Locale.CHINESE).allowingPrivateApi());
    }

    @Test
    void oneObjectOfEachKindIn121() throws IOException {
        check("every-kind-12.1", EveryKind.plan(EbsRelease.R12_1, "HT", Wanted::create), ScriptOptions.defaults());
    }

    @Test
    void oneObjectOfEachKindIn11i() throws IOException {
        check("every-kind-11i", EveryKind.plan(EbsRelease.R11I, "HT", Wanted::create), ScriptOptions.defaults());
    }

    private static void check(String name, ScriptOptions options) throws IOException {
        check(name, Television.plan(), options);
    }

    private static void check(String name, Plan plan, ScriptOptions options) throws IOException {
        SortedMap<String, String> files = new ScriptTarget().generate(plan, options);
        Path folder = GOLDEN.resolve(name);
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            write(folder, files);
        }
        Map<String, String> golden = read(folder);
        assertThat(files.keySet()).isEqualTo(golden.keySet());
        files.forEach((file, text) -> assertThat(text).as(file).isEqualTo(golden.get(file)));
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (String stale : read(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

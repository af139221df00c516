// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.documents.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the folder of scripts is what its manifest and its review say. */
class ScriptsTest {
    private static final Pattern REVIEWED =
            Pattern.compile("\\| (\\w+) \\| (.+) \\| (\\S+) \\| ([\\w-]+\\.sql):(\\d+) \\|");

    @TempDir
    Path folder;

    private Console generated(String example) throws IOException {
        var console = Clone.in(folder).console();
        console.run("./orgsmith generate examples/" + example + " --target ebs-12.2 -o scripts");
        assertThat(console.exit()).isZero();
        return console;
    }

    @ParameterizedTest
    @ValueSource(strings = {"television", "four-factories", "two-dimensions", "conglomerate"})
    void theManifestHasTheChecksumOfEachFile(String example) throws Exception {
        var console = generated(example);
        var listed = console.run("cat scripts/MANIFEST")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (var line : listed) {
            var file = folder.resolve("scripts").resolve(line.substring(66));
            assertThat(checksum(file)).as(line).isEqualTo(line.substring(0, 64));
        }
        assertThat(listed).hasSize((int) console.run("ls scripts").lines().count() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"television", "conglomerate"})
    void theReviewLeadsToTheLineThatDealsWithAnObject(String example) throws IOException {
        var review = REVIEWED.matcher(generated(example).run("cat scripts/review.md"));
        int reviewed = 0;
        while (review.find()) {
            var lines = Files.readAllLines(folder.resolve("scripts").resolve(review.group(4)));
            var line = lines.get(Integer.parseInt(review.group(5)) - 1);
            assertThat(line.strip()).as(review.group()).startsWith("-- " + review.group(1) + " ");
            reviewed++;
        }
        assertThat(reviewed).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"television", "conglomerate"})
    void theSameTextGivesTheSameScripts(String example) throws IOException {
        var console = generated(example);
        var first = console.run("cat scripts/MANIFEST");
        console.run("./orgsmith generate examples/" + example + " --target ebs-12.2 -o scripts");
        assertThat(console.run("cat scripts/MANIFEST")).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("scripts/verify.sql"), StandardCharsets.US_ASCII))
                .isEqualTo(console.run("cat scripts/verify.sql"));
    }

    private static String checksum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}

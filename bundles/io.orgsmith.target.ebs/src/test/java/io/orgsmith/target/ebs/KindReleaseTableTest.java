// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.ebs.catalogue.ApiCall;
import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.catalogue.ApiParameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How each kind is set up in each release, read off from its generated scripts and written to
 * {@code target/kind-release.md}: by published interfaces (API), by unpublished ones where that is allowed and else
 * by hand (private), always by hand (manual). A cell is a test: its scripts parse, and call only what their release has.
 */
class KindReleaseTableTest {
    private final ApiCatalogue catalogue = ApiCatalogue.read();

    @Test
    void everyKindIsSetUpInEveryRelease() throws Exception {
        var table = new StringBuilder("| kind | 12.2 | 12.1 | 11i |\n|---|---|---|---|\n");
        for (Kind kind : Kind.values()) {
            table.append("| ").append(kind.words());
            for (EbsRelease release : EbsRelease.values()) {
                String cell = cell(kind, release);
                assertThat(cell).as(kind + " " + release).isNotEmpty();
                table.append(" | ").append(cell);
            }
            table.append(" |\n");
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/kind-release.md"), table, StandardCharsets.UTF_8);
        assertThat(table)
                .contains("| ledger | manual | manual | manual |")
                .contains("| legal entity | manual | manual | API |")
                .contains("| operating unit | API | API | API |")
                .contains("| subinventory | private | private | manual |")
                .contains("| security profile | manual, private | manual, private | manual |");
    }

    private String cell(Kind kind, EbsRelease release) throws Exception {
        var published = ScriptOptions.defaults();
        Map<String, String> open = generate(kind, release, published);
        Map<String, String> all = generate(kind, release, published.allowingPrivateApi());
        var ways = new TreeSet<String>();
        if (calls(open, release).anyMatch(rows -> rows.stream().allMatch(ApiParameter::published))) {
            ways.add("API");
        }
        if (calls(all, release).anyMatch(rows -> rows.stream().noneMatch(ApiParameter::published))) {
            ways.add("private");
        }
        if (all.get("manual.md").contains("- [ ]")) {
            ways.add("manual");
        }
        assertThat(calls(open, release).toList()).as(kind + " " + release).noneMatch(rows -> rows.stream()
                .noneMatch(ApiParameter::published));
        assertThat(all.get("verify.sql")).contains("'" + kind.name() + "'");
        return String.join(", ", ways);
    }

    private static Map<String, String> generate(Kind kind, EbsRelease release, ScriptOptions options) throws Exception {
        var files = new ScriptTarget().generate(EveryKind.plan(release, kind, Wanted::create), options);
        for (var file : Scripts.sql(EveryKind.plan(release, kind, Wanted::create), options)
                .entrySet()) {
            assertThat(Plsql.problem(file.getKey(), file.getValue())).isEmpty();
        }
        return files;
    }

    /** What the numbered scripts call to change something; requests and the session are no way to set an object up. */
    private Stream<java.util.List<ApiParameter>> calls(Map<String, String> files, EbsRelease release) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches("[1-9]\\d_.*\\.sql"))
                .flatMap(file -> ApiCall.in(file.getValue(), catalogue).stream())
                .filter(call ->
                        !call.parameters().isEmpty() && !call.packageName().equals("FND_REQUEST"))
                .map(call -> catalogue.procedure(call.packageName(), call.procedure(), release));
    }
}

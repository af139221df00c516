// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Organizations of texts, and workbooks. */
final class Given {
    private Given() {}

    static State text(String text) {
        return state(new TreeMap<>(java.util.Map.of(URI.create("test:/given.org"), text)), Release.R12_2);
    }

    static State example(String name, Release release) throws IOException {
        var files = new TreeMap<URI, String>();
        try (var paths = Files.walk(Path.of("../../examples", name))) {
            for (var path : paths.filter(one -> one.toString().endsWith(".org")).toList()) {
                files.put(path.toUri(), Files.readString(path));
            }
        }
        return state(files, release);
    }

    private static State state(TreeMap<URI, String> files, Release release) {
        var project = LanguageProject.parse(files);
        assertThat(project.problems()).isEmpty();
        return Desired.of(EffectiveModel.resolve(project.documents(), new ResolveOptions(release, null)));
    }

    /** The objects with all their attributes, without what only a text has: ids, and what was stated. */
    static List<SetupObject> objects(State state) {
        return state.objects().values().stream()
                .map(object -> new SetupObject(
                        object.key(),
                        "",
                        object.required(),
                        object.attributes(),
                        new java.util.TreeSet<>(object.attributes().keySet())))
                .toList();
    }

    static WorkbookContent read(byte[] workbook) {
        try {
            return WorkbookContent.read(new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }
}

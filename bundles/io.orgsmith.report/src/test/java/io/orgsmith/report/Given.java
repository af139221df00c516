// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Organizations of texts, and workbooks. */
final class Given {
    private Given() {}

    static State text(String text) {
        return state(new TreeMap<>(java.util.Map.of(URI.create("test:/given.org"), text)), Release.R12_2);
    }

    static TreeMap<URI, String> texts(String example) throws IOException {
        var files = new TreeMap<URI, String>();
        try (var paths = Files.walk(Path.of("../../examples", example))) {
            for (var path : paths.filter(one -> one.toString().endsWith(".org")).toList()) {
                files.put(path.toUri(), Files.readString(path));
            }
        }
        return files;
    }

    static State example(String name, Release release) throws IOException {
        return state(texts(name), release);
    }

    static EffectiveModel model(SortedMap<URI, String> files, Release release) {
        var project = LanguageProject.parse(files);
        assertThat(project.problems()).as("%s", files).isEmpty();
        return EffectiveModel.resolve(project.documents(), new ResolveOptions(release, null));
    }

    private static State state(SortedMap<URI, String> files, Release release) {
        return Desired.whole(model(files, release));
    }

    /** What a workbook says as files, read again. */
    static EffectiveModel imported(WorkbookContent content) {
        var options = new ImportOptions(content.release(), content.enterprise(), Locale.ENGLISH);
        var files = new TreeMap<URI, String>();
        new Importing(options)
                .written(content.state())
                .forEach((name, text) -> files.put(URI.create("test:/" + name), text));
        return model(files, content.release());
    }

    static WorkbookContent read(byte[] workbook) {
        try {
            return WorkbookContent.read(workbook);
        } catch (NoWorkbook e) {
            throw new AssertionError(e);
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }
}

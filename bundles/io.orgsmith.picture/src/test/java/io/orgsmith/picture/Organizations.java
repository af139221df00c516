// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What pictures are made of: texts and examples. */
public final class Organizations {
    private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath();

    private Organizations() {}

    /** A text as a project of one file. */
    public static EffectiveModel of(String text) {
        return of(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
    }

    /** An example by the name of its folder. */
    public static EffectiveModel example(String name) {
        return of(texts(EXAMPLES.resolve(name)));
    }

    /** An example in which a piece of text, found in one of its files, is replaced. */
    public static EffectiveModel changed(String example, String old, String fresh) {
        var texts = texts(EXAMPLES.resolve(example));
        assertThat(texts.values()).filteredOn(text -> text.contains(old)).hasSize(1);
        texts.replaceAll((file, text) -> text.replace(old, fresh));
        return of(texts);
    }

    private static EffectiveModel of(SortedMap<URI, String> texts) {
        var project = LanguageProject.parse(texts);
        assertThat(project.problems()).isEmpty();
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }

    private static SortedMap<URI, String> texts(Path folder) {
        var texts = new TreeMap<URI, String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".org")).toList()) {
                texts.put(URI.create("memory:/" + file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

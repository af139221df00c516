// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** An organization of the {@code examples} folder. */
public record Example(String name) {
    /** The worked examples of the rules. */
    public static final List<Example> WORKED = List.of(
            new Example("television"),
            new Example("four-factories"),
            new Example("two-dimensions"),
            new Example("conglomerate"),
            new Example("classic-11i"));

    static final Path FOLDER = Path.of("").toAbsolutePath().getParent().resolveSibling("examples");

    /** The texts of its files. */
    TreeMap<URI, String> texts() {
        var texts = new TreeMap<URI, String>();
        try (var files = Files.list(FOLDER.resolve(name))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".org")).toList()) {
                texts.put(file.toUri(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    /** What it means, without an environment. */
    public EffectiveModel model() {
        return model(texts());
    }

    /** The release that it is written for. */
    String release() {
        return model().release().getLiteral();
    }

    static EffectiveModel model(TreeMap<URI, String> texts) {
        var project = LanguageProject.parse(texts);
        assertThat(project.problems()).isEmpty();
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }

    @Override
    public String toString() {
        return name;
    }
}

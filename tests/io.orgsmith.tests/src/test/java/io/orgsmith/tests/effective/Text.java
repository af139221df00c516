// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.effective;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Reads a text as a project of one file. */
final class Text {
    private Text() {}

    static EffectiveModel model(String text) {
        return model(text, ResolveOptions.AS_WRITTEN);
    }

    static EffectiveModel model(String text, ResolveOptions options) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
        assertThat(project.problems()).isEmpty();
        return EffectiveModel.resolve(project.documents(), options);
    }
}

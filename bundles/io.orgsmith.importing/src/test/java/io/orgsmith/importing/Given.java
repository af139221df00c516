// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Organizations that were set up by a text, and are imported again. */
final class Given {
    private Given() {}

    /** What a database holds after these texts. */
    static State setUp(Map<String, String> texts, Release release) {
        var files = new TreeMap<URI, String>();
        texts.forEach((name, text) -> files.put(URI.create("test:/" + name), text));
        var project = LanguageProject.parse(files);
        assertThat(project.problems()).as("%s", texts).isEmpty();
        return Desired.of(EffectiveModel.resolve(project.documents(), new ResolveOptions(release, null)));
    }

    static State setUp(String text) {
        return setUp(Map.of("given.org", text), Release.R12_2);
    }

    /** The texts of an import of what these declare; nothing is taken to be there before. */
    static SortedMap<String, String> imported(State state) {
        return imported(state, State.of(List.of()));
    }

    static SortedMap<String, String> imported(State state, State installed) {
        var options = new ImportOptions(Release.R12_2, "测试集团", Locale.ENGLISH);
        return new Importing(options).texts(state, installed);
    }
}

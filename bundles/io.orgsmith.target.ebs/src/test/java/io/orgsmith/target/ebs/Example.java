// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The worked examples, planned for an EBS in which nothing of them is set up. */
enum Example {
    TELEVISION,
    FOUR_FACTORIES,
    TWO_DIMENSIONS,
    CONGLOMERATE,
    CLASSIC_11I;

    private static final Path EXAMPLES = Path.of("../../examples");

    private Path folder() {
        return EXAMPLES.resolve(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** Whatever the rules say of it in that release: scripts have to be well-formed all the same. */
    Plan plan(EbsRelease release) {
        var options = new ResolveOptions(Release.get(release.word()), null);
        var model = EffectiveModel.resolve(LanguageProject.parse(texts()).documents(), options);
        return Difference.between(Desired.of(model), State.of(List.of()), Managed.NOTHING, release.word());
    }

    private TreeMap<URI, String> texts() {
        var texts = new TreeMap<URI, String>();
        try (var files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".org")).toList()) {
                texts.put(file.toUri(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

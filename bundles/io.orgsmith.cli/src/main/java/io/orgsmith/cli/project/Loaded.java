// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import io.orgsmith.cli.report.Findings;
import io.orgsmith.deploy.journal.TextsChecksum;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A project that was read and checked.
 *
 * @param findings on all of its files
 */
public record Loaded(Snapshot snapshot, Findings findings) {
    /** The project's folder. */
    public Path folder() {
        return snapshot.project().folder();
    }

    /**
     * What the project means.
     *
     * @throws java.util.NoSuchElementException when it does not read without error
     */
    public EffectiveModel model() {
        return snapshot.model().orElseThrow();
    }

    /** The SHA-256 of all texts, by file name: changes when one of them does. */
    public String checksum() {
        var texts = new TreeMap<String, String>();
        snapshot.project()
                .sources()
                .forEach((file, source) -> texts.put(folder().relativize(file).toString(), source.text()));
        return TextsChecksum.of(texts);
    }
}

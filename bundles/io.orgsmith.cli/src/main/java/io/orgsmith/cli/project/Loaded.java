// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import io.orgsmith.cli.report.Findings;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.saved.Sha256;
import io.orgsmith.workspace.Snapshot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
        var digest = Sha256.begin();
        snapshot.project().sources().forEach((file, source) -> {
            digest.update(folder().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(source.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return Sha256.end(digest);
    }
}

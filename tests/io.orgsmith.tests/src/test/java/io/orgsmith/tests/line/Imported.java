// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a lab holds, as texts. */
public record Imported(SortedMap<String, String> texts) {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** @param folder with room for a fresh lab to compare with */
    Imported(LabLine lab, Path folder) {
        this(lab, new LabLine(folder.resolve("fresh-" + System.nanoTime()), lab.release()).actual());
    }

    /** @param installed what a fresh lab of the release holds */
    public Imported(LabLine lab, State installed) {
        this(texts(lab, installed));
    }

    public EffectiveModel model() {
        var files = new TreeMap<URI, String>();
        texts.forEach((name, text) -> files.put(URI.create("test:/" + name), text));
        return Example.model(files);
    }

    public State desired() {
        return Desired.of(model());
    }

    private static SortedMap<String, String> texts(LabLine lab, State installed) {
        var options = new ImportOptions(Release.get(lab.release()), "测试集团", Locale.ENGLISH);
        var state = ReadBack.ebs(lab.address(), lab.release(), TODAY);
        return new Importing(options).texts(state, installed);
    }
}

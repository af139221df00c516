// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.Finding;
import io.orgsmith.rules.RuleCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Projects of tests. */
final class Texts {
    static final URI FILE = URI.create("memory:/a.org");

    private Texts() {}

    static LanguageProject project(String text) {
        var texts = new TreeMap<URI, String>();
        texts.put(FILE, text);
        return LanguageProject.parse(texts);
    }

    /** The {@code .org} files of a folder. */
    static LanguageProject project(Path folder) {
        var texts = new TreeMap<URI, String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".org")).toList()) {
                texts.put(URI.create("memory:/" + file.getFileName()), Files.readString(file, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LanguageProject.parse(texts);
    }

    static EffectiveModel model(LanguageProject project) {
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }

    static List<Finding> findings(LanguageProject project) {
        return findings(model(project));
    }

    static List<Finding> findings(EffectiveModel model) {
        return RuleCheck.check(model, CheckOptions.STANDARD).findings();
    }

    /** The text of the only file after the first fix of the first finding of a rule. */
    static String fixed(String rule, String text) {
        var project = project(text);
        var model = model(project);
        var finding = findings(model).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule));
        var fix = QuickFixes.of(project, model, finding).get(0);
        return Fixing.apply(project, fix).texts().get(FILE);
    }
}

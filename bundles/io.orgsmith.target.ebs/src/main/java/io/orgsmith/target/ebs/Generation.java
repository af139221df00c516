// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.AfterRenames;
import io.orgsmith.target.ebs.manual.Texts;
import io.orgsmith.target.ebs.script.Constants;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What all files of one generation share.
 *
 * @param plan under the names that its steps find
 * @param names of what is renamed, once it is
 */
record Generation(
        Plan plan, AfterRenames names, EbsRelease release, ScriptOptions options, Texts texts, Constants constants) {

    static Generation of(Plan given, ScriptOptions options) {
        var names = AfterRenames.of(given.steps());
        var plan = new Plan(
                given.release(), given.steps().stream().map(names::step).toList());
        return new Generation(
                plan,
                names,
                EbsRelease.of(plan.release()),
                options,
                Texts.in(options.language()),
                new Constants(plan, options));
    }

    /** A file that a person runs. */
    ScriptFile run(String name, String title) {
        return file(name, title, comments().get("script.usage.run", name));
    }

    /** A file that another file runs. */
    ScriptFile part(String name, String title) {
        return file(name, title, comments().get("script.usage.phase"));
    }

    ScriptFile file(String name, String title, String usage) {
        String model = options.modelChecksum().isEmpty() ? "-" : options.modelChecksum();
        Texts comments = comments();
        String about = comments.get("script.release", release.word(), model);
        return new ScriptFile(
                name,
                options.encoding(),
                scope(name, ""),
                List.of(comments.punctuation().labelled(name, comments.get(title)), about, usage));
    }

    /** The texts for comments: English where a file keeps to ASCII, in which nobody could read Chinese. */
    Texts comments() {
        return options.encoding() == Encoding.ASCII ? Texts.in(Locale.ENGLISH) : texts;
    }

    /** The lines of a template that speak of no object. */
    List<String> lines(String template, String file) {
        return lines(template, file, "script.missing");
    }

    /** @param message the text with which the lines may stop the run */
    List<String> lines(String template, String file, String message) {
        return Template.read(template).lines("body", scope(file, texts.get(message)));
    }

    /** For what speaks of no object. */
    Scope scope() {
        return scope("", "");
    }

    private Scope scope(String file, String message) {
        Map<String, SqlLiteral> constants = new HashMap<>();
        constants.put("user", SqlLiteral.text(options.user()));
        constants.put("application", SqlLiteral.text(options.application()));
        constants.put("responsibility", SqlLiteral.text(options.responsibility()));
        constants.put("release", SqlLiteral.text(release.word()));
        constants.put("pattern", SqlLiteral.text(release.pattern()));
        constants.put("model", SqlLiteral.text(options.modelChecksum()));
        constants.put("file", SqlLiteral.text(file));
        constants.put("message", SqlLiteral.text(message));
        return new Scope(null, constants, options.encoding(), release.word());
    }

    /** What the steps want to be there, in their order; nothing where they retire. */
    Stream<SetupObject> wanted() {
        return plan.steps().stream().flatMap(Generation::wanted);
    }

    private static Stream<SetupObject> wanted(Step step) {
        if (step instanceof Step.Create create) {
            return Stream.of(create.after());
        }
        if (step instanceof Step.Update update) {
            return Stream.of(Unit.after(update));
        }
        return step instanceof Step.Require require ? Stream.of(require.expected()) : Stream.empty();
    }
}

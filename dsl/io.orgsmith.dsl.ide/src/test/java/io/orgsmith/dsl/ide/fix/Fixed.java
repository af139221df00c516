// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fix of a finding.
 *
 * @param expected rules that may have something to say afterwards which they had not before
 */
public record Fixed(
        Given given,
        LanguageProject project,
        List<Finding> before,
        Finding finding,
        QuickFix fix,
        List<String> expected) {

    /** What an English reader chooses. */
    public Fixed titled(String title) {
        assertThat(fix.title(Locale.ENGLISH)).isEqualTo(title);
        return this;
    }

    /** What a Chinese reader chooses. */
    public Fixed titledInChinese(String title) {
        assertThat(fix.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo(title);
        return this;
    }

    /** Names rules that point out something else once this is fixed. */
    public Fixed whichLeadsTo(String... rules) {
        return new Fixed(given, project, before, finding, fix, List.of(rules));
    }

    /** The text afterwards, exactly. It reads, the finding is gone, and nothing new is found but what was named. */
    public void gives(String text) {
        var after = Fixing.apply(project, fix);
        assertThat(after.texts().get(Texts.FILE)).isEqualTo(given.ground() + text);
        assertThat(after.problems()).isEmpty();
        var left = Texts.findings(EffectiveModel.resolve(after.documents(), given.options()));
        var keys = new ArrayList<>(keys(left));
        assertThat(keys.stream().filter(key(finding)::equals).count())
                .as("%s is put right", key(finding))
                .isLessThan(keys(before).stream().filter(key(finding)::equals).count());
        keys(before).forEach(keys::remove);
        assertThat(keys.stream().map(key -> key.substring(0, key.indexOf(' '))))
                .as("new findings")
                .containsExactlyElementsOf(expected);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Fixed::key).toList();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.invariant() + " "
                + finding.element().eClass().getName() + " " + finding.element().getId();
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ManualPageTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void aStepHasABoxPathValuesNoteAndQuery() {
        assertThat(ManualPage.write(List.of(step("CN")), ENGLISH))
                .containsSubsequence(
                        "<input type=\"checkbox\"> 1. Ledger: CN",
                        "<p>Go to: General Ledger &gt; Setup</p>",
                        "<li>Currency = CNY</li>",
                        "<p>Mind this.</p>",
                        "<p>50.sql waits for this step</p>",
                        "<pre>SELECT 1\n  FROM dual</pre>");
    }

    @Test
    void saysItsLanguage() {
        assertThat(ManualPage.write(List.of(), ENGLISH)).contains("<html lang=\"en\">", "There are none.");
        assertThat(ManualPage.write(List.of(), Texts.in(Locale.CHINESE))).contains("<html lang=\"zh\">", "手工步骤");
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void aNameNeverBecomesMarkup(String name) throws Exception {
        String page = ManualPage.write(List.of(step(name)), ENGLISH);
        String body = page.substring(page.indexOf("<body>"))
                .replace("<input type=\"checkbox\">", "")
                .replace("</html>", "");

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body.replaceAll("[\uD800-\uDFFF]", "?"))));

        assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(11);
    }

    private static ManualStep step(String name) {
        return new ManualStep(
                1,
                "Ledger: " + name,
                "General Ledger > Setup",
                "Mind this.",
                List.of("Currency = CNY"),
                StepTable.none(),
                "SELECT 1\n  FROM dual",
                "`50.sql` waits for this step");
    }
}

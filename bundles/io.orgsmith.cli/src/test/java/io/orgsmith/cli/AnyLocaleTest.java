// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's own locale and time zone change nothing: neither a Turkish i nor Arabic digits nor a date. */
class AnyLocaleTest {
    private static final String TEXT = """
            enterprise "光华集团" for ebs 12.2
            location BJ "INSTITUT" { country CN }
            business group GH "光华集团" from 2020-01-01 { at BJ }
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private String session(String name) {
        var shell = new Shell(folder.resolve(name)).write("a.org", TEXT);
        var said = new StringBuilder();
        for (var command : new String[] {"check --format sarif", "plan", "apply", "plan --format json", "lab show"}) {
            var result = shell.run("orgsmith " + command);
            said.append(result.exit()).append(result.out()).append(result.err());
        }
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Istanbul", "ar-EG-u-nu-arab, Pacific/Kiritimati", "th-TH-u-ca-buddhist, Pacific/Pago_Pago"
    })
    void isNoDifference(String tag, String id) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var usual = session("usual");

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(session("other")).isEqualTo(usual).contains("2020-01-01");
    }
}

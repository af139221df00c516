// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the heading says holds for the whole model. */
class HeadingTest {
    private final Enterprise heading = with(NEW.createEnterprise(), "GH");
    private final Document document = file();

    HeadingTest() {
        document.setEnterprise(heading);
    }

    private static Setting setting(String name, String... values) {
        var setting = NEW.createSetting();
        setting.setName(name);
        setting.getValues().addAll(List.of(values));
        return setting;
    }

    @Test
    void itsSettingsAreByNameInTheirOrder() {
        heading.getSettings().addAll(List.of(setting("words", "b", "a"), setting("length", "60")));
        assertThat(resolve(document).settings())
                .containsExactly(Map.entry("words", List.of("b", "a")), Map.entry("length", List.of("60")));
        assertThat(resolve(file()).settings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"R12_2, false", "R12_1, false", "R11I, true"})
    void only11iIs11i(Release release, boolean is11i) {
        heading.setRelease(release);
        assertThat(resolve(document).release()).isEqualTo(release);
        assertThat(resolve(document).is11i()).isEqualTo(is11i);
    }

    @Test
    void theFirstHeadingCounts() {
        var second = file();
        second.setEnterprise(with(NEW.createEnterprise(), "OTHER"));
        assertThat(resolve(document, second).enterprise().getId()).isEqualTo("GH");
        assertThat(resolve(second, document).enterprise().getId()).isEqualTo("OTHER");
    }

    @Test
    void anEnterpriseWithoutHeadingHasNoName() {
        assertThat(resolve(file()).enterprise().getName()).isNull();
        assertThat(resolve(document).enterprise().getName()).isEqualTo("GH");
    }
}

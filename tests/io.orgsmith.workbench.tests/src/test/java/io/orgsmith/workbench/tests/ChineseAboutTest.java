// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the program says about itself in Chinese. */
@ExtendWith(ErrorLog.class)
class ChineseAboutTest {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void versionAndLicenceAreSaidInChinese() throws Exception {
        Modal.open(() -> MenuBar.choose('h', "关于"), "关于 Orgsmith", dialog -> {
            var said = String.join("\n", Widgets.texts(dialog));
            assertThat(said)
                    .containsPattern("Orgsmith \\d+\\.\\d+\\.\\d+")
                    .contains("版权所有 2026 Orgsmith 贡献者", "EPL-2.0");
            Picture.take("about-zh");
            assertThat(Widgets.button(dialog, "安装明细(I)").isEnabled()).isTrue();
            Keys.escape();
        });
    }
}

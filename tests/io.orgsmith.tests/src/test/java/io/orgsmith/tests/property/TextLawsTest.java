// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.servers.H2Server;
import io.orgsmith.tests.property.count.Occurrences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A text alone is judged by the laws as well, so that it can be made shorter as long as it breaks the same one. */
class TextLawsTest {
    private final Laws laws = new Laws(new H2Server(), new Occurrences());

    @Test
    void aSoundOneGoesThereAndBack() {
        assertThatCode(() -> laws.accept("enterprise \"华泰\" for ebs 12.2\nlocation A \"杭州\" { country CN }\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void oneThatARuleRefusesIsNotSound() throws IOException {
        var wrong = Files.readString(Path.of("../../examples/mistakes/INV003/wrong/inv003.org"));
        assertThatThrownBy(() -> laws.accept(wrong))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("what is drafted is sound")
                .hasMessageContaining("INV003");
    }

    @Test
    void oneThatCannotBeReadBreaksAnotherLaw() {
        assertThatThrownBy(() -> laws.accept("location A \"杭州\" {\n"))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("the text can be read");
    }
}

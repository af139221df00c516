// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void hasSectionsAndFacts() {
        Template template = Template.read("organization/operating_unit");

        assertThat(template.has("create")).isTrue();
        assertThat(template.has("nonsense")).isFalse();
        assertThat(template.facts("class")).containsExactly("OPERATING_UNIT");
        assertThat(template.facts("flexfield")).contains("Operating Unit Information|ORG_INFORMATION3");
    }

    @Test
    void namesATemplateThatIsNotThere() {
        assertThatThrownBy(() -> Template.read("organization/nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organization/nowhere");
    }
}

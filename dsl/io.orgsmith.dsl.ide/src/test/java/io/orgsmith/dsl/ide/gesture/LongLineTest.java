// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** What is said by hand stands on one line as long as one can read it, and then in lines. */
class LongLineTest {
    private static final String ID = "legal-entity:HZ";

    @Test
    void aBlockIsOpenedWhenItsLineGetsTooLong() {
        var text = "legal entity HZ \"杭州华泰机械有限公司\" en \"Hangzhou Huatai\"\n";
        var one = set(text, "91330100MA27W01H01");
        assertThat(one).contains("Huatai\" { registration 91330100MA27W01H01 }\n");
        var two = Drawn.org(one);
        var tax = Attribute.of(Literals.LEGAL_ENTITY__TAX_REGISTRATION);
        assertThat(two.after(new AttributeEdit(two.model(), two.element(ID), tax).set("91330100MA27W01H01")))
                .isEqualTo(text.replace(
                        "\n", " {\n  registration 91330100MA27W01H01  tax registration 91330100MA27W01H01\n}\n"));
    }

    @Test
    void aCommentAtTheEndStaysThere() {
        var text =
                "legal entity HZ \"" + "H".repeat(70) + "\" { registration 91330100MA27W01H01 /* new */ }  // first\n";
        var drawn = Drawn.org(text);
        var country = Attribute.of(Literals.LEGAL_ENTITY__COUNTRY);
        assertThat(drawn.after(new AttributeEdit(drawn.model(), drawn.element(ID), country).set("CN")))
                .endsWith(" {\n  registration 91330100MA27W01H01 /* new */  country CN\n}  // first\n");
    }

    private static String set(String text, String value) {
        var drawn = Drawn.org(text);
        var attribute = Attribute.of(Literals.LEGAL_ENTITY__REGISTRATION_NUMBER);
        return drawn.after(new AttributeEdit(drawn.model(), drawn.element(ID), attribute).set(value));
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The name in the other language is given beside the others, also to the enterprise. */
class NamePartTest {
    private static final String ENTERPRISE = "enterprise \"华泰\" for ebs 12.2\n";

    @Test
    void theEnterpriseGetsAnEnglishName() {
        var text = Edited.org(ENTERPRISE);
        var enterprise = text.model().enterprise();
        assertThat(labels(text, enterprise)).containsExactly("Name in English");
        assertThat(set(text, enterprise, "Huatai")).isEqualTo("enterprise \"华泰\" en \"Huatai\" for ebs 12.2\n");
    }

    @Test
    void theNameThatIsThereIsReplacedOrTakenAway() {
        var text = Edited.org("value set CO { value 01 \"杭州\" US \"Hangzou\" fr \"H\" code \"1\" }\n");
        var value = text.element("01");
        assertThat(set(text, value, "Hangzhou")).contains("value 01 \"杭州\" US \"Hangzhou\" fr \"H\" code \"1\" }");
        assertThat(set(text, value, " ")).contains("value 01 \"杭州\" fr \"H\" code \"1\" }");
    }

    @Test
    void itStandsBehindTheOtherNames() {
        var text = Edited.org("chart of accounts C { segment CO \"公司\" fr \"Société\" balancing }\n");
        assertThat(set(text, text.element("CO"), "Company"))
                .isEqualTo("chart of accounts C { segment CO \"公司\" fr \"Société\" en \"Company\" balancing }\n");
    }

    @Test
    void whatHasAnEnglishNameIsAskedForTheChineseOne() {
        var text = Edited.org("ledger A \"Books\"\nledger B \"账\" en \"Books\"\nledger C\n");
        assertThat(labels(text, text.element("A"))).containsExactly("Name in Chinese");
        assertThat(labels(text, text.element("B"))).containsExactly("Name in English");
        assertThat(labels(text, text.element("C"))).isEmpty();
    }

    private static String set(Edited text, Element element, String value) {
        return text.after(Part.of(text.model(), element).get(0).set(text.model(), element, value));
    }

    private static List<String> labels(Edited text, Element element) {
        return Part.of(text.model(), element).stream()
                .map(part -> part.label(Locale.ENGLISH))
                .toList();
    }
}

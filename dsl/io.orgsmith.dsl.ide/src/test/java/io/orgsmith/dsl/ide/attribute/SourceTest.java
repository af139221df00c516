// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceTest {
    private final Edited text = Edited.org("""
            ledger CN "Books"
            operating unit TV "TV" {
              ledger CN
              inventory organization P1 like PLANT { costing fifo }
            }
            template PLANT for inventory organization { mrp }
            defaults for inventory organization { calendar WORK }
            """);

    @Test
    void whatTheDeclarationSaysNeedsNoWords() {
        assertThat(text.source("P1", "costing", Locale.ENGLISH)).isEmpty();
        assertThat(source("costing").isWritten()).isTrue();
    }

    @Test
    void whatATemplateSaysNamesIt() {
        assertThat(text.source("P1", "mrp", Locale.ENGLISH)).isEqualTo("template PLANT");
        assertThat(text.source("P1", "mrp", Locale.CHINESE)).isEqualTo("模板 PLANT");
        assertThat(text.source("P1", "calendar", Locale.ENGLISH)).isEqualTo("defaults for inventory organization");
        assertThat(text.source("P1", "calendar", Locale.CHINESE)).isEqualTo("库存组织的默认设置");
        assertThat(source("mrp").isWritten()).isFalse();
    }

    @Test
    void whatThePlaceSaysIsInherited() {
        assertThat(text.source("P1", "operatingUnit", Locale.ENGLISH)).isEqualTo("inherited");
        assertThat(text.source("P1", "ledger", Locale.CHINESE)).isEqualTo("继承");
    }

    @Test
    void whatNobodySaysIsADefault() {
        assertThat(text.source("P1", "negativeBalances", Locale.ENGLISH)).isEqualTo("default");
    }

    private Source source(String attribute) {
        return Source.of(text.model(), text.element("P1"), text.attribute("P1", attribute));
    }
}

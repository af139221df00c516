// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts stay texts. */
class XmlTest {
    @Test
    void whatMeansSomethingToXmlIsWrittenOut() {
        assertThat(Xml.text("<script>&\"'")).isEqualTo("&lt;script&gt;&amp;&quot;&#39;");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(Xml.text("a\u0000b\u0007c\ufffed\ud800e")).isEqualTo("abcde");
    }

    @Test
    void nothingTurnsTheDirectionOfWriting() {
        assertThat(Xml.text("TV\u202e\u2067BJ")).isEqualTo("TVBJ");
    }

    @Test
    void aLineBreakIsASpace() {
        assertThat(Xml.text("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void chineseAndPicturesStay() {
        assertThat(Xml.text("北京 🏭")).isEqualTo("北京 🏭");
    }

    @Test
    void numbersAreShort() {
        assertThat(Xml.number(2)).isEqualTo("2");
        assertThat(Xml.number(1.5)).isEqualTo("1.5");
    }
}

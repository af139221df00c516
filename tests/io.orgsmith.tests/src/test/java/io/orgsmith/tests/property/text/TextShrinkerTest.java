// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Of a text that shows a failure only what shows it is left, inside what it stands in. */
class TextShrinkerTest {
    private static final String TEXT = """
            enterprise "华泰" for ebs 12.2
            location A {
              country CN
              city "北京"
            }
            business group B {
              at A
              operating unit U {
                ledger L
                inventory organization I {
                  costing average
                }
              }
            }
            user "LI" {
              from 2020-01-01
            }
            """;

    @Test
    void aClauseIsLeftInWhatItBelongsTo() {
        assertThat(TextShrinker.shrink(TEXT, text -> text.contains("costing"), 100))
                .isEqualTo("""
                        enterprise "华泰" for ebs 12.2
                        business group B {
                          operating unit U {
                            inventory organization I {
                              costing average
                            }
                          }
                        }
                        """);
    }

    @Test
    void whatIsReferredToGoesOnceWhatRefersIsGone() {
        assertThat(TextShrinker.shrink(
                        TEXT,
                        text -> text.contains("user") && (text.contains("location A") || !text.contains("at A")),
                        200))
                .isEqualTo("enterprise \"华泰\" for ebs 12.2\nuser \"LI\"\n");
    }

    @Test
    void whatFailsTogetherIsKeptTogether() {
        assertThat(TextShrinker.shrink(TEXT, text -> text.contains("city") && text.contains("2020"), 100))
                .isEqualTo("""
                        enterprise "华泰" for ebs 12.2
                        location A {
                          city "北京"
                        }
                        user "LI" {
                          from 2020-01-01
                        }
                        """);
    }

    @Test
    void wholeDeclarationsAreTriedBeforeTheirClauses() {
        var tried = new ArrayList<String>();
        TextShrinker.shrink(TEXT, text -> !tried.add(text), 100);
        assertThat(tried.get(0)).doesNotContain("user").contains("business group");
        assertThat(tried.get(1)).doesNotContain("business group").contains("user");
    }

    @Test
    void itEndsWhenItHasTriedOftenEnough() {
        var tried = new ArrayList<String>();
        assertThat(TextShrinker.shrink(TEXT, text -> tried.add(text) && tried.size() == 3, 5))
                .isEqualTo(tried.get(2));
        assertThat(tried).hasSize(5);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void itIsTheSameOnEveryMachine() {
        var json = JsonNodeFactory.instance.objectNode().put("name", "北京");
        json.putArray("list").add(1).add("x");
        assertThat(Json.print(json)).isEqualTo("""
                        {
                          "name" : "北京",
                          "list" : [
                            1,
                            "x"
                          ]
                        }
                        """);
    }

    @Test
    void quotesLineBreaksAndControlCharactersAreEscaped() {
        var json = JsonNodeFactory.instance.objectNode().put("a\"b", "c\nd\u001B");
        assertThat(Json.print(json)).contains("\"a\\\"b\" : \"c\\nd\\u001B\"");
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;

/** The files whose texts a Chinese reader gets to see. */
final class ChineseFiles {
    private ChineseFiles() {}

    /** Their paths below the root. */
    static List<String> all() {
        return Sources.where(file -> file.endsWith("_zh.properties")
                        || file.matches(".*[._]zh\\.(md|xml)")
                        || file.matches(".*/golden/television-zh/.*\\.(md|html)"))
                .stream()
                .map(Sources::below)
                .toList();
    }

    /** What is in one; of properties the values, as they are read. */
    static String text(String file) throws IOException {
        var text = Sources.text(Sources.ROOT.resolve(file));
        if (!file.endsWith(".properties")) {
            return text;
        }
        var properties = new Properties();
        properties.load(new StringReader(text));
        return String.join(
                "\n", properties.values().stream().map(String::valueOf).toList());
    }
}

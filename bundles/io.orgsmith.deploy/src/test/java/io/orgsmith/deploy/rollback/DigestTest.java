// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.TableImage;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The fingerprint differs exactly when some row does. */
class DigestTest {
    private static Row user(long id, String name) {
        return new Row("FND_USER", new TreeMap<>(Map.of("USER_ID", id, "USER_NAME", name)));
    }

    private static String digest(Row... rows) {
        var image = new TableImage(SchemaReader.r12());
        for (Row row : rows) {
            image.add(row);
        }
        return Digest.of(image);
    }

    @Test
    void theOrderInWhichRowsCameDoesNotMatter() {
        assertThat(digest(user(1, "A"), user(2, "B"))).isEqualTo(digest(user(2, "B"), user(1, "A")));
    }

    @Test
    void everyValueMatters() {
        assertThat(digest(user(1, "A"))).isNotEqualTo(digest(user(1, "a")));
        assertThat(digest(user(1, "A"))).isNotEqualTo(digest(user(2, "A")));
        assertThat(digest(user(1, "A"))).isNotEqualTo(digest());
    }

    @Test
    void theTableMatters() {
        var menu = new Row("FND_MENUS", new TreeMap<>(Map.of("MENU_ID", 1L)));
        var group = new Row("FND_SECURITY_GROUPS", new TreeMap<>(Map.of("SECURITY_GROUP_ID", 1L)));

        assertThat(digest(menu)).isNotEqualTo(digest(group)).hasSize(64);
    }
}

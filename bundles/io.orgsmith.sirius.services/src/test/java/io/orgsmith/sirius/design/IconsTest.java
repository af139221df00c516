// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;

/** Each icon is a file of a bundle that the build puts into it, and that the design requires. */
class IconsTest {
    @Test
    void eachIsInABundleThatIsRequired() throws IOException {
        var manifest = Files.readString(DesignFile.BUNDLE.resolve("META-INF/MANIFEST.MF"));
        var icons = DesignFile.read()
                .attributes()
                .filter(attribute -> attribute.getName().equals("iconPath")
                        || attribute.getName().equals("icon"))
                .map(Attr::getValue)
                .distinct()
                .toList();
        assertThat(icons).hasSizeGreaterThan(10).allSatisfy(icon -> {
            var bundles = DesignFile.BUNDLE.getParent();
            var bundle = icon.split("/")[1];
            assertThat(Files.exists(bundles.resolve(icon.substring(1))))
                    .as(icon)
                    .isTrue();
            assertThat(Files.readString(bundles.resolve(bundle).resolve("build.properties")))
                    .contains("icons/");
            assertThat(manifest).contains(bundle);
        });
    }
}

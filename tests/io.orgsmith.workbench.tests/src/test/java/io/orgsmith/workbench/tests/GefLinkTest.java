// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** GEF and Draw2D are older than the platform: each class that they name is there. */
class GefLinkTest {
    @Test
    void nothingThatDraw2dNamesIsMissing() throws Exception {
        assertThat(missing("org.eclipse.draw2d")).isEmpty();
    }

    @Test
    void nothingThatGefNamesIsMissing() throws Exception {
        assertThat(missing("org.eclipse.gef")).isEmpty();
    }

    private static TreeSet<String> missing(String name) throws Exception {
        Bundle bundle = Platform.getBundle(name);
        var named = new TreeSet<String>();
        for (var file : Collections.list(bundle.findEntries("/org/eclipse/", "*.class", true))) {
            try (var in = file.openStream()) {
                named.addAll(ClassReferences.of(in));
            }
        }
        assertThat(named).hasSizeGreaterThan(300);
        named.removeIf(each -> isThere(bundle, each));
        return named;
    }

    private static boolean isThere(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}

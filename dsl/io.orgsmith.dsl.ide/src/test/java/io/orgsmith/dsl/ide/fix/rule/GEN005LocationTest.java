// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Of two locations with one name the one that the fix was asked for gets its id into the name. */
class GEN005LocationTest {
    @Test
    void aLocationIsToldFromItsNamesake() {
        Given.org("enterprise \"光华集团\" for ebs 12.2\n", """
                        location HQ "北京总部" { country CN }
                        location HQ2 "北京总部" { country CN }
                        """)
                .fix("GEN005.rename", "HQ2")
                .gives("""
                        location HQ "北京总部" { country CN }
                        location HQ2 "北京总部 (HQ2)" { country CN }
                        """);
    }
}

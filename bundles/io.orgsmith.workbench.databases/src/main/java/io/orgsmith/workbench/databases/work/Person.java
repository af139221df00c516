// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

/** Who works here, as the history names them. */
public final class Person {
    private Person() {}

    public static String name() {
        return System.getProperty("user.name", "");
    }
}

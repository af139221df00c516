// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/** What GEF 3.2 calls of a class that JFace has no more: conditions that its own code must meet. */
public final class Assert {
    private Assert() {}

    public static boolean isTrue(boolean condition) {
        return isTrue(condition, "");
    }

    public static boolean isTrue(boolean condition, String message) {
        org.eclipse.core.runtime.Assert.isTrue(condition, message);
        return true;
    }

    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }
}

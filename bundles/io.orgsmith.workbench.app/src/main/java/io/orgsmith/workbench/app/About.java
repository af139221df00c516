// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The version in the About dialog: the platform puts a property of the system into the text, as {@code about.mappings} says. */
final class About {
    private static final String PROPERTY = "orgsmith.version";

    private About() {}

    /** To be called before the dialog opens for the first time. */
    static void tellVersion() {
        System.setProperty(PROPERTY, words(FrameworkUtil.getBundle(About.class).getVersion()));
    }

    /** The version, and the build where it is one. */
    private static String words(Version version) {
        var number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return version.getQualifier().isEmpty() ? number : number + " (" + version.getQualifier() + ")";
    }
}

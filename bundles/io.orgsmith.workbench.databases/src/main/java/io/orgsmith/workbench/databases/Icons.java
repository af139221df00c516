// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle, by the name of their file. */
public final class Icons {
    private static final String BUNDLE = "io.orgsmith.workbench.databases";

    private Icons() {}

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseThrow();
    }

    /** Shared by all: must not be disposed. */
    public static Image image(String name) {
        var images = JFaceResources.getImageRegistry();
        var key = BUNDLE + "." + name;
        if (images.get(key) == null) {
            images.put(key, descriptor(name));
        }
        return images.get(key);
    }
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.icon;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The icon of each kind of declarations, by the key that the language services give it, such as {@code operating-unit}. Each
 * has a shape of its own, so that nobody has to tell colours apart.
 */
public final class EntityIcons {
    private static final String BUNDLE = "io.orgsmith.workbench";
    private static final String ANY = "element";

    private EntityIcons() {}

    /** The icon of a kind; of one that has none, a plain dot. */
    public static ImageDescriptor descriptor(String kind) {
        return find(kind.isEmpty() ? ANY : kind, kind.equals(ANY));
    }

    /** The same as an image that is kept as long as the workbench runs. Only for the thread of the user interface. */
    public static Image image(String kind) {
        var images = JFaceResources.getImageRegistry();
        var key = BUNDLE + ".entity." + kind;
        if (images.get(key) == null) {
            images.put(key, descriptor(kind));
        }
        return images.get(key);
    }

    private static ImageDescriptor find(String kind, boolean last) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/entity/" + kind + ".svg")
                .orElseGet(() -> last ? ImageDescriptor.getMissingImageDescriptor() : find(ANY, true));
    }
}

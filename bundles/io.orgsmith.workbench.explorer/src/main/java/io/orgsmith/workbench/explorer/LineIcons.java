// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.icon.EntityIcons;
import io.orgsmith.workspace.Severity;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The icons of lines: that of the kind, with a small mark where something is wrong with the line or below it. */
final class LineIcons {
    /** What a line shows that stands for a whole project. */
    static final String PROJECT = "project";
    /** What a heading shows. */
    static final String FOLDER = "folder";

    private LineIcons() {}

    static Image image(String kind, Severity mark) {
        var images = JFaceResources.getImageRegistry();
        var key = "io.orgsmith.workbench.explorer." + kind + "." + mark;
        if (images.get(key) == null) {
            images.put(key, marked(plain(kind), mark));
        }
        return images.get(key);
    }

    /** The small picture for a severity. */
    static ImageDescriptor overlay(Severity mark) {
        var name = mark == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
        return shared(name);
    }

    private static ImageDescriptor marked(ImageDescriptor plain, Severity mark) {
        return mark == null ? plain : new DecorationOverlayIcon(plain, overlay(mark), IDecoration.BOTTOM_LEFT);
    }

    private static ImageDescriptor plain(String kind) {
        return switch (kind) {
            case PROJECT -> project();
            case FOLDER -> shared(ISharedImages.IMG_OBJ_FOLDER);
            default -> EntityIcons.descriptor(kind);
        };
    }

    /** As the tree of projects shows it. */
    private static ImageDescriptor project() {
        var plain = shared(IDE.SharedImages.IMG_OBJ_PROJECT);
        return ResourceLocator.imageDescriptorFromBundle("io.orgsmith.workbench", "icons/project.svg")
                .<ImageDescriptor>map(ours -> new DecorationOverlayIcon(plain, ours, IDecoration.TOP_RIGHT))
                .orElse(plain);
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }
}

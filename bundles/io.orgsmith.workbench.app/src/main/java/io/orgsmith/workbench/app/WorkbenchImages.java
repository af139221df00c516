// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** Pictures of projects that views of the platform look for by name, and which each program has to hand them. */
final class WorkbenchImages {
    private static final Map<String, String> FILES = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT,
            "obj16/prj_obj.svg",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED,
            "obj16/cprj_obj.svg",
            "IMG_OBJS_ERROR_PATH",
            "obj16/error_tsk.svg",
            "IMG_OBJS_WARNING_PATH",
            "obj16/warn_tsk.svg",
            "IMG_OBJS_INFO_PATH",
            "obj16/info_tsk.svg");

    private WorkbenchImages() {}

    static void declare(IWorkbenchConfigurer configurer) {
        var icons = Platform.getBundle(IDE_BUNDLE);
        FILES.forEach((name, file) -> {
            var found = icons.getEntry("icons/full/" + file);
            configurer.declareImage(name, ImageDescriptor.createFromURL(found), true);
        });
    }

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import java.util.Set;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Tells Sirius of the design for as long as its bundle runs. */
public final class SiriusDesign extends Plugin {
    private static final String DESIGN = "io.orgsmith.sirius/description/orgsmith.odesign";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(DESIGN));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        super.stop(context);
    }
}

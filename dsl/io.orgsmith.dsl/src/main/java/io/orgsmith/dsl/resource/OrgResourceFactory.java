// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import io.orgsmith.dsl.OrgStandaloneSetup;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes resources for files of the language, wherever EMF asks for one by its extension. */
public final class OrgResourceFactory implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        var resource = OrgStandaloneSetup.injector().getInstance(OrgResource.class);
        resource.setURI(uri);
        return resource;
    }
}

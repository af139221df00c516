// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import com.google.inject.Injector;
import io.orgsmith.dsl.resource.OrgResourceFactory;
import io.orgsmith.model.org.OrgPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** Sets the language up outside Eclipse. */
public class OrgStandaloneSetup extends OrgStandaloneSetupGenerated {
    /** The injector of the language, one for all; set up at the first call, which takes half a second. */
    public static Injector injector() {
        return Once.INJECTOR;
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(OrgPackage.eNS_URI, OrgPackage.eINSTANCE);
        var injector = super.createInjectorAndDoEMFRegistration();
        // Xtext's own would save what a serializer writes, and not the text.
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("org", new OrgResourceFactory());
        return injector;
    }

    private static final class Once {
        private static final Injector INJECTOR = new OrgStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}

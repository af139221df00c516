// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import com.google.inject.Injector;
import io.orgsmith.model.org.OrgPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up outside Eclipse. */
public class OrgStandaloneSetup extends OrgStandaloneSetupGenerated {
    /** The injector of the language; safe to call more than once. */
    public static Injector injector() {
        return new OrgStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(OrgPackage.eNS_URI, OrgPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}

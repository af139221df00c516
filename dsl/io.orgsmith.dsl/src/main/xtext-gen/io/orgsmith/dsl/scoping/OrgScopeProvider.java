/* generated */
package io.orgsmith.dsl.scoping;

import org.eclipse.xtext.scoping.impl.DelegatingScopeProvider;

public class OrgScopeProvider extends DelegatingScopeProvider {
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.Release;

/**
 * What to resolve a model for.
 *
 * @param release the EBS release; null for the one that the heading names, else 12.2
 * @param environment the id of an environment; null for none
 */
public record ResolveOptions(Release release, String environment) {
    /** The heading's release and no environment. */
    public static final ResolveOptions AS_WRITTEN = new ResolveOptions(null, null);
}

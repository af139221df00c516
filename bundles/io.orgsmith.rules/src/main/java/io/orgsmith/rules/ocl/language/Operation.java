// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.Optional;

/** An operation that rules may call beside those of OCL. It knows no rule and no class. */
interface Operation {

    /** The name in OCL. */
    String name();

    /** What the operation is for such a call; empty when it does not exist for it. */
    Optional<Offer> offer(CallSite site);
}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.EbsRelease;
import java.util.List;

/** What a release takes to set up each kind of object. */
public final class Parts {
    private Parts() {}

    /** All parts, in no particular order: the phase says when. */
    public static List<Part> of(EbsRelease release) {
        return release == EbsRelease.R11I ? Release11i.parts() : Release12.parts();
    }
}

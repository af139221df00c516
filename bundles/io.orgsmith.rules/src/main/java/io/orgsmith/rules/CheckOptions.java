// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.rules.ocl.Limits;
import io.orgsmith.rules.ocl.document.OclDocument;
import java.util.List;

/**
 * What a check does beside judging by the rules of the product.
 *
 * @param documents a site's own rules, with the names of their files
 * @param limits cancellation, and how long each rule of a site may take
 */
public record CheckOptions(List<OclDocument> documents, Limits limits) {

    /** The product's rules alone, never cancelled. */
    public static final CheckOptions STANDARD = new CheckOptions(List.of(), Limits.standard());

    public CheckOptions {
        documents = List.copyOf(documents);
    }
}

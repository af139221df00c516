// SPDX-License-Identifier: EPL-2.0
/**
 * Rules stated in Complete OCL, and what runs them. {@link io.orgsmith.rules.ocl.RuleBook} parses documents once,
 * {@link io.orgsmith.rules.ocl.Checker} judges snapshots by them.
 *
 * <p>Before each invariant stands a doc comment. Its first line is {@code --- ID severity (S|K)}; then entries follow, one
 * blank behind the dashes; a line with more blanks goes on with the entry above it:
 *
 * <pre>{@code
 * --- INV003 error (S)
 * --- releases: R12                      absent: all
 * --- at: legalEntity                    feature where the finding is placed; absent: the element's id
 * --- about: operatingUnit.legalEntities argument {1}; each further about the next one; {0} is the element's label
 * --- each: strangers                    one finding per item, which is {1}; abouts then count from {2}
 * --- unless: INV001 GEN004              not judged where the same element has a finding of these rules
 * --- text: …                            only for documents of a site: the message; also "text zh: …"
 * context InventoryOrganization
 * def: strangers : OrderedSet(LegalEntity) = …
 * inv INV003: operatingUnit.legalEntities->includes(legalEntity)
 * }</pre>
 *
 * <p>The doc comment stands directly before {@code inv}, or before {@code context} where {@code inv} comes next. An
 * invariant is named after its rule, or after its rule with an underscore and a suffix. Definitions are known in the whole
 * of their document, but not to definitions before them. References are followed backwards by the names in
 * {@link io.orgsmith.rules.ocl.index.Opposites}; {@code twins}, {@code cyclic}, {@code reaches}, {@code bytes},
 * {@code matches}, {@code folded}, {@code isAfter} and {@code setting} are the operations beside OCL's own.
 */
package io.orgsmith.rules.ocl;

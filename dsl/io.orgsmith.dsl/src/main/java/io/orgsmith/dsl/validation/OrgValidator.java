// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.validation;

/** No checks of its own: what is wrong with a text is found by reading and linking it, all else by the rules. */
public class OrgValidator extends AbstractOrgValidator {}

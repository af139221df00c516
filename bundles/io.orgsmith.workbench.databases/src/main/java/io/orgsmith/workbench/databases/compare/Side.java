// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.State;

/**
 * One of two things that are compared.
 *
 * @param name what it is called, in the heading of its column too
 * @param release which both have to have
 */
public record Side(String name, String release, State state) {}

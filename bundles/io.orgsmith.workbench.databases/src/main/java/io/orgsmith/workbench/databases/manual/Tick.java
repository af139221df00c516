// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

/**
 * That a step was taken.
 *
 * @param who says so
 * @param when as date and time
 */
public record Tick(String who, String when) {}

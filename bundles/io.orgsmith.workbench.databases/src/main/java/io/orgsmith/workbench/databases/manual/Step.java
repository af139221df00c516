// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

/**
 * A step that a person takes in EBS.
 *
 * @param title what is to be done
 * @param details where to go, what to enter and what to mind, as lines
 * @param query shows whether it was done; empty for none
 */
public record Step(String title, String details, String query) {}

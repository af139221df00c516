// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import java.time.Instant;

/**
 * That somebody reviewed a plan.
 *
 * @param plan the checksum of the whole file that was reviewed: one byte more or less, and nobody reviewed it
 * @param by the person
 * @param at to the second
 */
public record Approval(String plan, String by, Instant at) {}

// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import java.time.LocalDate;

/**
 * Who changed a row last, as EBS tells it in LAST_UPDATED_BY and LAST_UPDATE_DATE.
 *
 * @param user FND_USER.USER_NAME; the number where there is no such user
 * @param day null where the row does not tell
 */
public record Hand(String user, LocalDate day) {}

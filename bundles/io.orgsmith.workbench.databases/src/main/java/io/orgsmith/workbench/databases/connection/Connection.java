// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

/**
 * Where a database is and who connects; never the password.
 *
 * @param name what people call it
 * @param url a JDBC URL
 * @param user empty where a wallet has the user
 * @param driver the jar of a JDBC driver, or several with the system's path separator between; empty for a built-in one
 * @param history a file with the history of an EBS that has no tables for it, from the project's folder on; empty for none
 * @param environment the environment of the text that this database is; empty for none
 */
public record Connection(String name, String url, String user, String driver, String history, String environment) {}

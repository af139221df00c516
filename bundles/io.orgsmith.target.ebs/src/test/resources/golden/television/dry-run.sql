-- SPDX-License-Identifier: EPL-2.0
-- dry-run.sql: runs everything in order and takes all of it back\003B stops where a manual step is open
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

SPOOL orgsmith_dry_run.log
@@00_preflight.sql
@@20_locations.sql
@@30_business_groups.sql
@@40_legal_entities_manual.sql
@@50_ledgers_manual.sql
@@51_accounting_setups_manual.sql
@@60_operating_units.sql
@@61_replicate_seed_data.sql
@@65_cost_centers.sql
@@66_hr_organizations.sql
@@67_hr_cost_centers_manual.sql
@@70_inventory_organizations.sql
@@71_inventory_classifications_manual.sql
@@72_inventory_parameters_manual.sql
@@73_subinventories_manual.sql
@@80_security_profiles_manual.sql
@@81_security_lists.sql
@@82_responsibilities.sql
@@83_users_manual.sql
@@84_profile_values.sql
@@85_user_responsibilities.sql
ROLLBACK;
SPOOL OFF

-- SPDX-License-Identifier: EPL-2.0
-- apply.sql: runs everything in order and commits phase by phase
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

SPOOL orgsmith_apply.log
@@00_preflight.sql
COMMIT;
@@20_locations.sql
COMMIT;
@@30_business_groups.sql
COMMIT;
@@40_legal_entities_manual.sql
COMMIT;
@@50_ledgers_manual.sql
COMMIT;
@@51_accounting_setups_manual.sql
COMMIT;
@@60_operating_units.sql
COMMIT;
@@61_replicate_seed_data.sql
COMMIT;
@@65_cost_centers.sql
COMMIT;
@@66_hr_organizations.sql
COMMIT;
@@67_hr_cost_centers_manual.sql
COMMIT;
@@70_inventory_organizations.sql
COMMIT;
@@71_inventory_classifications_manual.sql
COMMIT;
@@72_inventory_parameters_manual.sql
COMMIT;
@@73_subinventories_manual.sql
COMMIT;
@@80_security_profiles_manual.sql
COMMIT;
@@81_security_lists.sql
COMMIT;
@@82_responsibilities.sql
COMMIT;
@@83_users_manual.sql
COMMIT;
@@84_profile_values.sql
COMMIT;
@@85_user_responsibilities.sql
COMMIT;
ROLLBACK;
SPOOL OFF

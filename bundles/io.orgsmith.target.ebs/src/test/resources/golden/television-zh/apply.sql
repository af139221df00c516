-- SPDX-License-Identifier: EPL-2.0
-- apply.sql: \6309\987A\5E8F\8FD0\884C\5E76\9010\9636\6BB5\63D0\4EA4
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
@@71_inventory_classifications.sql
COMMIT;
@@72_inventory_parameters_manual.sql
COMMIT;
@@73_subinventories.sql
COMMIT;
@@80_security_profiles.sql
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

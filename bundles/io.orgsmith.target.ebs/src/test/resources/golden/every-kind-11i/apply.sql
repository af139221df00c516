-- SPDX-License-Identifier: EPL-2.0
-- apply.sql: runs everything in order and commits phase by phase
-- For Oracle E-Business Suite 11i, model -.
-- Run it as APPS, in this folder: sqlplus APPS @apply.sql. Exit status 0: done. Else the end of the spool file says why, and it can be run again.
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET TIMING OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE 1000000 FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK
COLUMN orgsmith_now NEW_VALUE orgsmith_now NOPRINT
SELECT TO_CHAR(SYSDATE, 'YYYYMMDD_HH24MISS') orgsmith_now FROM dual;
SET DEFINE ON
SPOOL orgsmith_apply_&orgsmith_now..log
SET DEFINE OFF

VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION('apply.sql');
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'apply.sql' || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || NULL);
END;
/

@@00_preflight.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '00_preflight.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '00_preflight.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@10_value_sets_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '10_value_sets_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '10_value_sets_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@11_segment_values_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '11_segment_values_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '11_segment_values_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@12_charts_of_accounts_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '12_charts_of_accounts_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '12_charts_of_accounts_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@13_flexfields_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '13_flexfields_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '13_flexfields_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@20_locations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '20_locations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '20_locations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@30_business_groups.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '30_business_groups.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '30_business_groups.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@31_business_group_locations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '31_business_group_locations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '31_business_group_locations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@35_sets_of_books_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '35_sets_of_books_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '35_sets_of_books_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@40_legal_entities.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '40_legal_entities.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '40_legal_entities.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@60_operating_units.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '60_operating_units.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '60_operating_units.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@61_replicate_seed_data.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '61_replicate_seed_data.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '61_replicate_seed_data.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@65_cost_centers.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '65_cost_centers.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '65_cost_centers.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@66_hr_organizations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '66_hr_organizations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '66_hr_organizations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@67_hr_cost_centers_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '67_hr_cost_centers_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '67_hr_cost_centers_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@68_cost_center_programs_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '68_cost_center_programs_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '68_cost_center_programs_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@70_inventory_organizations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '70_inventory_organizations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '70_inventory_organizations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@71_inventory_classifications_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '71_inventory_classifications_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '71_inventory_classifications_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@72_inventory_parameters_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '72_inventory_parameters_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '72_inventory_parameters_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@73_subinventories_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '73_subinventories_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '73_subinventories_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@75_organization_hierarchies_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '75_organization_hierarchies_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '75_organization_hierarchies_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@80_security_profiles_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '80_security_profiles_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '80_security_profiles_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@81_security_lists.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '81_security_lists.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '81_security_lists.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@82_responsibilities.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '82_responsibilities.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '82_responsibilities.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@83_users_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '83_users_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '83_users_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@84_profile_values.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '84_profile_values.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '84_profile_values.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@85_user_responsibilities.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '85_user_responsibilities.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '85_user_responsibilities.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@86_organization_access_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '86_organization_access_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '86_organization_access_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@90_organization_names.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '90_organization_names.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '90_organization_names.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
@@91_translations_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '91_translations_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '91_translations_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
COMMIT;
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'apply.sql' || '||ended ' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS'));
END;
/
ROLLBACK;
SPOOL OFF

-- SPDX-License-Identifier: EPL-2.0
-- 80_security_profiles.sql: security profiles
-- For Oracle E-Business Suite 12.2, model -.
-- apply.sql runs it and commits after it. Alone it commits nothing, but SQL*Plus does on EXIT: COMMIT or ROLLBACK first.
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
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

VARIABLE orgsmith_file VARCHAR2(100)
VARIABLE orgsmith_missing NUMBER
VARIABLE orgsmith_dry VARCHAR2(1)
DECLARE
  v_module VARCHAR2(64);
  v_action VARCHAR2(64);
BEGIN
  DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);
  :orgsmith_missing := 0;
  :orgsmith_dry := 'N';
  IF v_action = 'dry-run.sql' THEN
    :orgsmith_dry := 'Y';
  END IF;
END;
/
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  -- What to do when the ground has moved.
  c_plan_again CONSTANT VARCHAR2(200) := 'Plan against this database and generate again: what differs is a step then';
  v_failed BOOLEAN := FALSE;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Begins with an object: its kind, its names and its id in the text.
  PROCEDURE about(p_kind VARCHAR2, p_key VARCHAR2, p_fragment VARCHAR2) IS
  BEGIN
    v_kind := p_kind;
    v_key := p_key;
    v_fragment := p_fragment;
    v_id := NULL;
    v_state := NULL;
    v_differences := NULL;
  END about;

  -- Begins a proof: what was not found is missing, what was found is taken to be right until something differs.
  FUNCTION not_there(p_id NUMBER) RETURN BOOLEAN IS
  BEGIN
    v_differences := NULL;
    IF p_id IS NULL THEN
      v_state := 'MISSING';
    ELSE
      v_state := 'OK';
    END IF;
    RETURN p_id IS NULL;
  END not_there;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

  -- p_id: the id found for p_name; not found is a difference even where the database holds none.
  PROCEDURE compare_id(p_attribute VARCHAR2, p_actual VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
  BEGIN
    IF p_name IS NOT NULL AND p_id IS NULL THEN
      differ(p_attribute, p_actual, p_name || ' (which does not exist)');
    ELSIF p_actual = TO_CHAR(p_id) OR (p_actual IS NULL AND p_id IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, 'id ' || p_actual, 'id ' || TO_CHAR(p_id) || ' of ' || p_name);
    END IF;
  END compare_id;

  -- Stops as well; a dry run knows by the number that a step by hand may bring what is missing.
  PROCEDURE wait_for(p_what VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20908, SUBSTR(v_kind || ' ' || v_key || ': ' || p_what
      || ' does not exist; it has to be set up before', 1, 2000));
  END wait_for;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      wait_for(p_what);
    END IF;
    RETURN p_id;
  END need;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION is_to_be_created RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'DIFFERENT' THEN
      stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences || ' ' || c_plan_again);
    END IF;
    RETURN v_state = 'MISSING';
  END is_to_be_created;

  -- After the API call and one more proof.
  PROCEDURE confirm(p_outcome VARCHAR2) IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say(p_outcome, NULL);
  END confirm;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
      say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    END IF;
  END tell_failure;

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- In a dry run what a step needs may be missing (-20908) because a step by hand is still to be taken.
  FUNCTION is_passed_over(p_code NUMBER, p_error VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF :orgsmith_dry = 'Y' AND p_code = -20908 THEN
      ROLLBACK TO SAVEPOINT orgsmith_step;
      say('WAITS', p_error);
    ELSE
      tell_failure(p_error);
      v_failed := :orgsmith_dry <> 'Y';
    END IF;
    count_missing;
    RETURN :orgsmith_dry = 'Y';
  END is_passed_over;

  FUNCTION business_group_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o, hr_organization_information c
     WHERE o.name = p_name
       AND o.business_group_id = o.organization_id
       AND c.organization_id = o.organization_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = 'HR_BG'
       AND c.org_information2 = 'Y';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END business_group_id;

  FUNCTION organization_id(p_business_group_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o
     WHERE o.name = p_name
       AND o.business_group_id = p_business_group_id;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END organization_id;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- p_first, p_second: the business names of that kind; a legal entity is no HR organization in R12.
  FUNCTION any_organization_id(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_kind = 'BUSINESS_GROUP' THEN
      RETURN business_group_id(p_first);
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN inventory_organization_id(p_first);
    ELSIF p_kind IS NULL OR p_kind = 'LEGAL_ENTITY' THEN
      RETURN NULL;
    END IF;
    RETURN organization_id(business_group_id(p_first), p_second);
  END any_organization_id;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  PROCEDURE compare_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_security_organizations
     WHERE security_profile_id = v_id
       AND organization_id = p_id
       AND entry_type = p_entry;
    IF v_count = 0 THEN
      differ('organizations (' || p_entry || ')', NULL, p_name);
    END IF;
  END compare_entry;

  PROCEDURE add_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_entry_id NUMBER;
    v_ovn      NUMBER;
  BEGIN
    hr_security_organization_api.create_security_organization(
        p_validate => FALSE
      , p_security_profile_id => v_id
      , p_organization_id => need(p_id, 'organization ' || p_name)
      , p_entry_type => p_entry
      , p_security_organization_id => v_entry_id
      , p_object_version_number => v_ovn);
  END add_entry;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create security-profile:TV_ONLY (security profile TV_ONLY)
  DECLARE
    c_name           CONSTANT VARCHAR2(4000) := 'TV_ONLY';
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    PROCEDURE prove IS
    BEGIN
      v_id := security_profile_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
                 include_top_organization_flag
            FROM per_security_profiles
           WHERE security_profile_id = v_id) LOOP
        compare_id('business group', TO_CHAR(p.business_group_id), business_group_id(c_business_group), c_business_group);
      END LOOP;
      compare_entry('I', any_organization_id('OPERATING_UNIT', TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'))), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('SECURITY_PROFILE', 'TV_ONLY', 'security-profile:TV_ONLY');
    prove;
    IF is_to_be_created THEN
      DECLARE
        v_rowid    VARCHAR2(64);
        v_group_id NUMBER;
      BEGIN
        IF c_business_group IS NOT NULL THEN
          v_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
        END IF;
        per_security_profiles_pkg.insert_row(
            x_rowid => v_rowid
          , x_security_profile_id => v_id
          , x_business_group_id => v_group_id
          , x_position_id => NULL
          , x_organization_id => any_organization_id(NULL, NULL, NULL)
          , x_position_structure_id => NULL
          , x_organization_structure_id => NULL
          , x_include_top_org_flag => 'Y'
          , x_include_top_position_flag => 'Y'
          , x_security_profile_name => c_name
          , x_view_all_applicants_flag => 'Y'
          , x_view_all_employees_flag => 'Y'
          , x_view_all_flag => 'N'
          , x_view_all_organizations_flag => 'N'
          , x_view_all_payrolls_flag => 'Y'
          , x_view_all_positions_flag => 'Y'
          , x_view_all_cwk_flag => 'Y'
          , x_view_all_contacts_flag => 'Y'
          , x_view_all_candidates_flag => 'Y'
          , x_include_exclude_payroll_flag => NULL
          , x_reporting_oracle_username => NULL
          , x_allow_granted_users_flag => 'N'
          , x_restrict_by_supervisor_flag => 'N'
          , x_supervisor_levels => NULL
          , x_exclude_secondary_asgs_flag => NULL
          , x_exclude_person_flag => NULL
          , x_named_person_id => NULL
          , x_custom_restriction_flag => 'N'
          , x_restriction_text => NULL
          , x_exclude_business_groups_flag => 'N'
          , x_org_security_mode => 'HIER'
          , x_restrict_on_individual_asg => NULL
          , x_top_organization_method => NULL
          , x_top_position_method => NULL
          , x_request_id => NULL
          , x_program_application_id => NULL
          , x_program_id => NULL
          , x_program_update_date => NULL);
        add_entry('I', any_organization_id('OPERATING_UNIT', TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'))), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
      END;
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create security-profile:GROUP_ALL (security profile GROUP_ALL)
  DECLARE
    c_name           CONSTANT VARCHAR2(4000) := 'GROUP_ALL';
    c_business_group CONSTANT VARCHAR2(4000) := NULL;
    PROCEDURE prove IS
    BEGIN
      v_id := security_profile_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
                 include_top_organization_flag
            FROM per_security_profiles
           WHERE security_profile_id = v_id) LOOP
        IF 'Y' = 'Y' AND p.business_group_id IS NOT NULL THEN
          differ('global', 'N', 'Y');
        END IF;
        compare('view all organizations', GREATEST(p.view_all_flag, p.view_all_organizations_flag), 'Y');
      END LOOP;
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('SECURITY_PROFILE', 'GROUP_ALL', 'security-profile:GROUP_ALL');
    prove;
    IF is_to_be_created THEN
      DECLARE
        v_rowid    VARCHAR2(64);
        v_group_id NUMBER;
      BEGIN
        IF c_business_group IS NOT NULL THEN
          v_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
        END IF;
        per_security_profiles_pkg.insert_row(
            x_rowid => v_rowid
          , x_security_profile_id => v_id
          , x_business_group_id => v_group_id
          , x_position_id => NULL
          , x_organization_id => any_organization_id(NULL, NULL, NULL)
          , x_position_structure_id => NULL
          , x_organization_structure_id => NULL
          , x_include_top_org_flag => 'Y'
          , x_include_top_position_flag => 'Y'
          , x_security_profile_name => c_name
          , x_view_all_applicants_flag => 'Y'
          , x_view_all_employees_flag => 'Y'
          , x_view_all_flag => 'N'
          , x_view_all_organizations_flag => 'Y'
          , x_view_all_payrolls_flag => 'Y'
          , x_view_all_positions_flag => 'Y'
          , x_view_all_cwk_flag => 'Y'
          , x_view_all_contacts_flag => 'Y'
          , x_view_all_candidates_flag => 'Y'
          , x_include_exclude_payroll_flag => NULL
          , x_reporting_oracle_username => NULL
          , x_allow_granted_users_flag => 'N'
          , x_restrict_by_supervisor_flag => 'N'
          , x_supervisor_levels => NULL
          , x_exclude_secondary_asgs_flag => NULL
          , x_exclude_person_flag => NULL
          , x_named_person_id => NULL
          , x_custom_restriction_flag => 'N'
          , x_restriction_text => NULL
          , x_exclude_business_groups_flag => 'N'
          , x_org_security_mode => 'NONE'
          , x_restrict_on_individual_asg => NULL
          , x_top_organization_method => NULL
          , x_top_position_method => NULL
          , x_request_id => NULL
          , x_program_application_id => NULL
          , x_program_id => NULL
          , x_program_update_date => NULL);
      END;
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '80_security_profiles.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- 65_cost_centers.sql: company cost centers
-- For Oracle E-Business Suite 12.2, model sha256:example.
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
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

-- create cost center \5149\534E\96C6\56E2 / \5317\4EAC\5382\90E8 (cost-center:BJ_OFFICE)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'COST_CENTER';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~\5317\4EAC\5382\90E8';
  c_fragment CONSTANT VARCHAR2(4000) := 'cost-center:BJ_OFFICE';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\5382\90E8'));
  c_chart          CONSTANT VARCHAR2(4000) := 'GH_ACCOUNTING_FLEX';
  c_company        CONSTANT VARCHAR2(4000) := '11';
  c_cost_center    CONSTANT VARCHAR2(4000) := '1000';

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- The value set of the segment that has the qualifier (GL_BALANCING, FA_COST_CTR) in a chart of accounts.
  FUNCTION qualified_value_set(p_chart VARCHAR2, p_qualifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_id
      FROM fnd_id_flex_structures s, fnd_segment_attribute_values q, fnd_id_flex_segments g
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_chart
       AND q.application_id = s.application_id
       AND q.id_flex_code = s.id_flex_code
       AND q.id_flex_num = s.id_flex_num
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y'
       AND g.application_id = q.application_id
       AND g.id_flex_code = q.id_flex_code
       AND g.id_flex_num = q.id_flex_num
       AND g.application_column_name = q.application_column_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END qualified_value_set;

  -- 'Y' enabled, 'N' disabled, null: the organization has no such classification.
  FUNCTION class_state(p_org_id NUMBER, p_class VARCHAR2) RETURN VARCHAR2 IS
    v_enabled VARCHAR2(150);
  BEGIN
    SELECT c.org_information2
      INTO v_enabled
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN NVL(v_enabled, 'N');
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END class_state;

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

  PROCEDURE find_organization IS
  BEGIN
    v_business_group_id := business_group_id(c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
  END find_organization;

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;


  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'CC') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'CC'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) company_set, MAX(org_information3) company,
               MAX(org_information4) cost_center_set, MAX(org_information5) cost_center
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Company Cost Center') LOOP
      compare('company', i.company, c_company);
      compare_id('company value set', i.company_set, qualified_value_set(c_chart, 'GL_BALANCING'), c_chart);
      compare('cost center value', i.cost_center, c_cost_center);
      compare_id('cost center value set', i.cost_center_set, qualified_value_set(c_chart, 'FA_COST_CTR'), c_chart);
      NULL;
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_class_id  NUMBER;
      v_class_ovn NUMBER;
      v_info_id   NUMBER;
      v_info_ovn  NUMBER;
    BEGIN
      create_organization;
      hr_organization_api.create_company_cost_center(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_company_valueset_id => need(qualified_value_set(c_chart, 'GL_BALANCING'), 'balancing segment of ' || c_chart)
        , p_company => c_company
        , p_costcenter_valueset_id => need(qualified_value_set(c_chart, 'FA_COST_CTR'), 'cost center segment of ' || c_chart)
        , p_costcenter => c_cost_center
        , p_ori_org_information_id => v_class_id
        , p_ori_object_version_number => v_class_ovn
        , p_org_information_id => v_info_id
        , p_object_version_number => v_info_ovn);
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '65_cost_centers.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/

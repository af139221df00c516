-- SPDX-License-Identifier: EPL-2.0
-- 00_preflight.sql: what the target has to offer before anything is changed
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

@@session.sql

VARIABLE orgsmith_missing NUMBER
BEGIN
  :orgsmith_missing := 0;
END;
/

-- Release, multi-org, character set, languages: read, compared, printed.
DECLARE
  v_release   VARCHAR2(50);
  v_multi_org VARCHAR2(1);
BEGIN
  SELECT MAX(g.release_name), MAX(g.multi_org_flag)
    INTO v_release, v_multi_org
    FROM fnd_product_groups g;
  DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|release||' || v_release);
  IF v_release IS NULL OR v_release NOT LIKE '12.2%' THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|release||this script is for ' || '12.2%' || '; the target is ' || v_release);
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
  IF NVL(v_multi_org, 'N') <> 'Y' THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|multi-org||MULTI_ORG_FLAG is not Y');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
  FOR p IN (
      SELECT value
        FROM nls_database_parameters
       WHERE parameter = 'NLS_CHARACTERSET') LOOP
    DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|character set||' || p.value);
  END LOOP;
  FOR l IN (
      SELECT language_code, installed_flag
        FROM fnd_languages
       WHERE installed_flag IN ('B', 'I')
       ORDER BY language_code) LOOP
    DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|language||' || l.language_code || ' ' || l.installed_flag);
  END LOOP;
  DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|session language||' || USERENV('LANG'));
END;
/

-- Online patching: setup belongs into the run edition, and not between prepare and cutover.
BEGIN
  IF ad_zd.get_edition_type <> 'RUN' THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|edition||connect to the run edition');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
  IF ad_zd.get_edition('PATCH') IS NOT NULL THEN
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|edition||a patching cycle is open; setup is better done before or after it');
  END IF;
END;
/

-- Every character of the names has to survive the database character set.
BEGIN
  NULL;
  IF INSTR(TO_CHAR(UNISTR('\4E0A\4E1A\4EA6\4EAC\4EBA\5149\516C\529B\52A1\5317\534E\5382\539F\53F7\53F8\54C1\56E2\5B50'))
      || TO_CHAR(UNISTR('\5C0F\5E01\5E84\5E93\603B\6210\6599\660E\6709\673A\6C11\6D77\6E90\738B\7535\89C6\8D26\8D2D'))
      || TO_CHAR(UNISTR('\8D44\8DEF\90E8\91C7\9650\96C6')), '?') > 0 OR INSTR(TO_CHAR(UNISTR('\4E0A\4E1A\4EA6\4EAC\4EBA\5149\516C\529B\52A1\5317\534E\5382\539F\53F7\53F8\54C1\56E2\5B50'))
      || TO_CHAR(UNISTR('\5C0F\5E01\5E84\5E93\603B\6210\6599\660E\6709\673A\6C11\6D77\6E90\738B\7535\89C6\8D26\8D2D'))
      || TO_CHAR(UNISTR('\8D44\8DEF\90E8\91C7\9650\96C6')), TO_CHAR(UNISTR('\00BF'))) > 0 THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|character set||it cannot hold all of ' || '\4E0A\4E1A\4EA6\4EAC\4EBA\5149\516C\529B\52A1\5317\534E\5382\539F\53F7\53F8\54C1\56E2\5B50'
      || '\5C0F\5E01\5E84\5E93\603B\6210\6599\660E\6709\673A\6C11\6D77\6E90\738B\7535\89C6\8D26\8D2D'
      || '\8D44\8DEF\90E8\91C7\9650\96C6');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
END;
/

-- What the columns of HR_ORGANIZATION_INFORMATION mean on this target, as its own descriptive flexfield says.
DECLARE
  PROCEDURE check_column(p_context VARCHAR2, p_column VARCHAR2) IS
    v_meaning VARCHAR2(240);
  BEGIN
    SELECT MAX(u.end_user_column_name)
      INTO v_meaning
      FROM fnd_descr_flex_col_usage_vl u, fnd_application a
     WHERE a.application_short_name = 'PER'
       AND u.application_id = a.application_id
       AND u.descriptive_flexfield_name = 'Org Developer DF'
       AND u.descriptive_flex_context_code = p_context
       AND u.application_column_name = p_column;
    IF v_meaning IS NULL THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_context || ' ' || p_column || '||not used by the flexfield here');
      :orgsmith_missing := :orgsmith_missing + 1;
    ELSE
      DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|' || p_context || ' ' || p_column || '||' || ASCIISTR(v_meaning));
    END IF;
  END check_column;
BEGIN
  NULL;
  check_column('Accounting Information', 'ORG_INFORMATION1');
  check_column('Accounting Information', 'ORG_INFORMATION2');
  check_column('Accounting Information', 'ORG_INFORMATION3');
  check_column('Business Group Information', 'ORG_INFORMATION1');
  check_column('Business Group Information', 'ORG_INFORMATION10');
  check_column('Business Group Information', 'ORG_INFORMATION2');
  check_column('Business Group Information', 'ORG_INFORMATION3');
  check_column('Business Group Information', 'ORG_INFORMATION4');
  check_column('Business Group Information', 'ORG_INFORMATION5');
  check_column('Business Group Information', 'ORG_INFORMATION6');
  check_column('Business Group Information', 'ORG_INFORMATION7');
  check_column('Business Group Information', 'ORG_INFORMATION8');
  check_column('Business Group Information', 'ORG_INFORMATION9');
  check_column('Company Cost Center', 'ORG_INFORMATION2');
  check_column('Company Cost Center', 'ORG_INFORMATION3');
  check_column('Company Cost Center', 'ORG_INFORMATION4');
  check_column('Company Cost Center', 'ORG_INFORMATION5');
  check_column('Operating Unit Information', 'ORG_INFORMATION2');
  check_column('Operating Unit Information', 'ORG_INFORMATION3');
  check_column('Operating Unit Information', 'ORG_INFORMATION5');
END;
/

-- The organization classifications that the scripts use.
DECLARE
  PROCEDURE check_class(p_class VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM hr_lookups l
     WHERE l.lookup_type = 'ORG_CLASS'
       AND l.lookup_code = p_class
       AND l.enabled_flag = 'Y';
    IF v_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|classification ' || p_class || '||not in lookup ORG_CLASS');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_class;
BEGIN
  NULL;
  check_class('CC');
  check_class('HR_BG');
  check_class('HR_ORG');
  check_class('INV');
  check_class('OPERATING_UNIT');
END;
/

-- Every procedure with every parameter that the scripts name: one overload has to have them all.
DECLARE
  PROCEDURE check_call(p_package VARCHAR2, p_procedure VARCHAR2, p_parameters VARCHAR2, p_count NUMBER) IS
    v_best NUMBER;
  BEGIN
    SELECT MAX(COUNT(DISTINCT g.argument_name))
      INTO v_best
      FROM all_arguments g
     WHERE g.owner = 'APPS'
       AND g.package_name = p_package
       AND g.object_name = p_procedure
       AND INSTR(p_parameters, ',' || g.argument_name || ',') > 0
     GROUP BY g.overload;
    IF NVL(v_best, 0) < p_count THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_procedure || '||of the parameters' || p_parameters
        || ' only ' || TO_CHAR(NVL(v_best, 0)) || ' exist on this target');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_call;
BEGIN
  NULL;
  check_call('FND_GLOBAL', 'APPS_INITIALIZE', ',RESP_APPL_ID,RESP_ID,USER_ID,', 3);
  check_call('FND_PROFILE', 'SAVE', ',X_LEVEL_NAME,X_LEVEL_VALUE,X_LEVEL_VALUE_APP_ID,X_NAME,X_VALUE,', 5);
  check_call('FND_REQUEST', 'SUBMIT_REQUEST', ',APPLICATION,ARGUMENT1,ARGUMENT2,ARGUMENT3,ARGUMENT4,ARGUMENT5,PROGRAM,', 7);
  check_call('FND_RESPONSIBILITY_PKG', 'LOAD_ROW', ',X_APP_SHORT_NAME,X_CUSTOM_MODE,X_DATA_GROUP_APP_SHORT_NAME,X_DATA_GROUP_NAME,'
      || 'X_DESCRIPTION,X_END_DATE,X_GROUP_APP_SHORT_NAME,X_LAST_UPDATE_DATE,X_MENU_NAME,X_OWNER,'
      || 'X_REQUEST_GROUP_NAME,X_RESPONSIBILITY_NAME,X_RESP_KEY,X_START_DATE,X_VERSION,'
      || 'X_WEB_AGENT_NAME,X_WEB_HOST_NAME,', 17);
  check_call('FND_USER_PKG', 'ADDRESP', ',DESCRIPTION,END_DATE,RESP_APP,RESP_KEY,SECURITY_GROUP,START_DATE,USERNAME,', 7);
  check_call('HR_LOCATION_API', 'CREATE_LOCATION', ',P_ADDRESS_LINE_1,P_ADDRESS_LINE_2,P_ADDRESS_LINE_3,P_BUSINESS_GROUP_ID,P_COUNTRY,'
      || 'P_EFFECTIVE_DATE,P_LOCATION_CODE,P_LOCATION_ID,P_OBJECT_VERSION_NUMBER,P_STYLE,'
      || 'P_TOWN_OR_CITY,P_VALIDATE,', 12);
  check_call('HR_ORGANIZATION_API', 'CREATE_BUSINESS_GROUP', ',P_APP_GEN_METHOD,P_COMPETENCE_FLEX_ID,P_COST_FLEX_ID,P_CURRENCY_CODE,P_CWK_GEN_METHOD,'
      || 'P_DATE_FROM,P_EFFECTIVE_DATE,P_EMP_GEN_METHOD,P_FISCAL_YEAR_START,P_GRADE_FLEX_ID,'
      || 'P_GROUP_FLEX_ID,P_INTERNAL_EXTERNAL_FLAG,P_JOB_FLEX_ID,P_LEGISLATION_CODE,P_LOCATION_ID,'
      || 'P_MAX_WORK_AGE,P_MIN_WORK_AGE,P_NAME,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,'
      || 'P_POSITION_FLEX_ID,P_SEC_GROUP_ID,P_SHORT_NAME,P_TYPE,P_VALIDATE,', 25);
  check_call('HR_ORGANIZATION_API', 'CREATE_COMPANY_COST_CENTER', ',P_COMPANY,P_COMPANY_VALUESET_ID,P_COSTCENTER,P_COSTCENTER_VALUESET_ID,P_EFFECTIVE_DATE,'
      || 'P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_ORG_INFORMATION_ID,'
      || 'P_ORI_OBJECT_VERSION_NUMBER,P_ORI_ORG_INFORMATION_ID,P_VALIDATE,', 11);
  check_call('HR_ORGANIZATION_API', 'CREATE_OPER_UNIT_CLASSIF', ',P_EFFECTIVE_DATE,P_LEGAL_ENTITY_ID,P_OPER_UNIT_SHORT_CODE,P_ORGANIZATION_ID,'
      || 'P_SET_OF_BOOKS_ID,P_VALIDATE,', 6);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORGANIZATION', ',P_BUSINESS_GROUP_ID,P_DATE_FROM,P_DUPLICATE_ORG_WARNING,P_EFFECTIVE_DATE,'
      || 'P_INTERNAL_EXTERNAL_FLAG,P_NAME,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_VALIDATE,', 9);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORG_CLASSIFICATION', ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_ORG_CLASSIF_CODE,'
      || 'P_ORG_INFORMATION_ID,P_VALIDATE,', 6);
  check_call('HR_ORGANIZATION_API', 'ENABLE_ORG_CLASSIFICATION', ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORG_INFORMATION_ID,P_ORG_INFO_TYPE_CODE,'
      || 'P_VALIDATE,', 5);
END;
/

-- require chart of accounts GH_ACCOUNTING_FLEX (chart-of-accounts:GH_COA)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'CHART_OF_ACCOUNTS';
  c_key      CONSTANT VARCHAR2(4000) := 'GH_ACCOUNTING_FLEX';
  c_fragment CONSTANT VARCHAR2(4000) := 'chart-of-accounts:GH_COA';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_code CONSTANT VARCHAR2(4000) := 'GH_ACCOUNTING_FLEX';
  v_id NUMBER;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  FUNCTION value_set_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.flex_value_set_id
      INTO v_id
      FROM fnd_flex_value_sets s
     WHERE s.flex_value_set_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END value_set_id;

  FUNCTION chart_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END chart_id;

  PROCEDURE compare_segment(p_name VARCHAR2, p_value_set VARCHAR2) IS
    v_set NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_set
      FROM fnd_id_flex_segments g
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_name;
    compare_id('value set of segment ' || p_name, TO_CHAR(v_set), value_set_id(p_value_set), p_value_set);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      differ('segment', NULL, p_name);
  END compare_segment;

  PROCEDURE compare_qualifier(p_segment VARCHAR2, p_qualifier VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_id_flex_segments g, fnd_segment_attribute_values q
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_segment
       AND q.application_id = g.application_id
       AND q.id_flex_code = g.id_flex_code
       AND q.id_flex_num = g.id_flex_num
       AND q.application_column_name = g.application_column_name
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y';
    IF v_count = 0 THEN
      differ('qualifier of segment ' || p_segment, NULL, p_qualifier);
    END IF;
  END compare_qualifier;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := chart_id(c_code);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
  END prove;
BEGIN
  prove;
  say(v_state, v_differences);
  IF v_state <> 'OK' THEN
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
END;
/

-- Stops here when something above is missing: what follows needs it.
BEGIN
  IF :orgsmith_missing > 0 THEN
    RAISE_APPLICATION_ERROR(-20902, 'steps above are missing or open: do them (manual.md says how), then run this script '
      || 'again; what is done is skipped');
  END IF;
END;
/

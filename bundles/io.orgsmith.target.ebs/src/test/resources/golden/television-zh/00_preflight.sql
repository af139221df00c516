-- SPDX-License-Identifier: EPL-2.0
-- 00_preflight.sql: what the target has to offer before anything is changed
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

-- Multi-org, character set, languages: read, compared, printed.
DECLARE
  v_multi_org VARCHAR2(1);
  v_installed NUMBER := 0;
BEGIN
  SELECT MAX(g.multi_org_flag)
    INTO v_multi_org
    FROM fnd_product_groups g;
  IF NVL(v_multi_org, 'N') <> 'Y' THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|multi-org||MULTI_ORG_FLAG is not Y: convert to multi-org (adadmin) first');
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
    IF l.language_code = USERENV('LANG') THEN
      v_installed := 1;
    END IF;
  END LOOP;
  DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|session language||' || USERENV('LANG'));
  IF v_installed = 0 THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|session language||EBS does not have it: set the language in NLS_LANG to one above');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
END;
/

-- Online patching: no setup during cutover, and better none between prepare and cutover.
DECLARE
  v_cutovers NUMBER;
BEGIN
  IF ad_zd.get_edition('PATCH') IS NOT NULL THEN
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|edition||a patching cycle is open: setup is better done before or after it');
  END IF;
  SELECT COUNT(*)
    INTO v_cutovers
    FROM ad_adop_sessions s
   WHERE s.adop_session_id = (SELECT MAX(t.adop_session_id) FROM ad_adop_sessions t)
     AND s.cutover_status NOT IN ('N', 'Y', 'X')
     AND NVL(s.abort_status, 'N') <> 'Y';
  IF v_cutovers > 0 THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|edition||a cutover is under way: wait until adop has ended it');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
END;
/

-- The HR interfaces see what HR:Security Profile of the responsibility lets them see.
DECLARE
  v_profile  VARCHAR2(240);
  v_view_all VARCHAR2(30);
BEGIN
  v_profile := fnd_profile.value('PER_SECURITY_PROFILE_ID');
  SELECT MAX(p.view_all_flag)
    INTO v_view_all
    FROM per_security_profiles p
   WHERE TO_CHAR(p.security_profile_id) = v_profile;
  IF NVL(v_view_all, 'N') <> 'Y' THEN
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|HR security||HR:Security Profile of this responsibility does not view all');
  END IF;
END;
/

-- Every character of the names has to survive the database character set.
DECLARE
  PROCEDURE check_characters(p_text VARCHAR2, p_escaped VARCHAR2) IS
  BEGIN
    IF INSTR(p_text, '?') > 0 OR INSTR(p_text, TO_CHAR(UNISTR('\00BF'))) > 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|character set||it cannot hold all of ' || p_escaped);
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_characters;
BEGIN
  NULL;
  check_characters(TO_CHAR(UNISTR('\4E0A\4E1A\4EA6\4EAC\4EBA\5149\516C\529B\52A1\5317\534E\5382\539F\53F7\53F8\54C1\56E2\5B50'))
      || TO_CHAR(UNISTR('\5C0F\5E01\5E84\5E93\603B\6210\6599\660E\6709\673A\6C11\6D77')), '\4E0A\4E1A\4EA6\4EAC\4EBA\5149\516C\529B\52A1\5317\534E\5382\539F\53F7\53F8\54C1\56E2\5B50'
      || '\5C0F\5E01\5E84\5E93\603B\6210\6599\660E\6709\673A\6C11\6D77');
  check_characters(TO_CHAR(UNISTR('\6E90\738B\7535\89C6\8D26\8D2D\8D44\8DEF\90E8\91C7\9650\96C6')), '\6E90\738B\7535\89C6\8D26\8D2D\8D44\8DEF\90E8\91C7\9650\96C6');
END;
/

-- What the columns of HR_ORGANIZATION_INFORMATION mean on this target, as its own descriptive flexfield says.
DECLARE
  v_columns VARCHAR2(32767) := ',';

  PROCEDURE check_column(p_context VARCHAR2, p_column VARCHAR2) IS
    v_meaning VARCHAR2(240);
  BEGIN
    v_columns := v_columns || p_context || '.' || p_column || ',';
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

  -- What this target requires beyond what the scripts give: the interface would refuse the row.
  PROCEDURE check_required(p_context VARCHAR2) IS
  BEGIN
    FOR u IN (
        SELECT u.application_column_name, u.end_user_column_name
          FROM fnd_descr_flex_col_usage_vl u, fnd_application a
         WHERE a.application_short_name = 'PER'
           AND u.application_id = a.application_id
           AND u.descriptive_flexfield_name = 'Org Developer DF'
           AND u.descriptive_flex_context_code = p_context
           AND u.enabled_flag = 'Y'
           AND u.required_flag = 'Y'
           AND u.default_value IS NULL
           AND INSTR(v_columns, ',' || p_context || '.' || u.application_column_name || ',') = 0
         ORDER BY u.application_column_name) LOOP
      DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|' || p_context || ' ' || u.application_column_name
        || '||required here and not given: ' || ASCIISTR(u.end_user_column_name));
    END LOOP;
  END check_required;
BEGIN
  NULL;
  check_column('Accounting Information', 'ORG_INFORMATION1');
  check_column('Business Group Information', 'ORG_INFORMATION1');
  check_column('Business Group Information', 'ORG_INFORMATION10');
  check_column('Accounting Information', 'ORG_INFORMATION2');
  check_column('Business Group Information', 'ORG_INFORMATION2');
  check_column('Company Cost Center', 'ORG_INFORMATION2');
  check_column('Operating Unit Information', 'ORG_INFORMATION2');
  check_column('Accounting Information', 'ORG_INFORMATION3');
  check_column('Business Group Information', 'ORG_INFORMATION3');
  check_column('Company Cost Center', 'ORG_INFORMATION3');
  check_column('Operating Unit Information', 'ORG_INFORMATION3');
  check_column('Business Group Information', 'ORG_INFORMATION4');
  check_column('Company Cost Center', 'ORG_INFORMATION4');
  check_column('Business Group Information', 'ORG_INFORMATION5');
  check_column('Company Cost Center', 'ORG_INFORMATION5');
  check_column('Operating Unit Information', 'ORG_INFORMATION5');
  check_column('Business Group Information', 'ORG_INFORMATION6');
  check_column('Business Group Information', 'ORG_INFORMATION7');
  check_column('Business Group Information', 'ORG_INFORMATION8');
  check_column('Business Group Information', 'ORG_INFORMATION9');
  check_required('Accounting Information');
  check_required('Business Group Information');
  check_required('Company Cost Center');
  check_required('Operating Unit Information');
END;
/

-- The organization classifications that the scripts use, and the information that each wants.
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
    FOR t IN (
        SELECT t.org_information_type
          FROM hr_org_info_types_by_class t
         WHERE t.org_classification = p_class
           AND t.mandatory_flag = 'Y'
         ORDER BY t.org_information_type) LOOP
      DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|classification ' || p_class || '||wants ' || t.org_information_type);
      IF p_class = 'HR_ORG' THEN
        DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|classification HR_ORG||the interface refuses it while it wants information');
        :orgsmith_missing := :orgsmith_missing + 1;
      END IF;
    END LOOP;
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

DECLARE
  PROCEDURE check_found(p_what VARCHAR2, p_name VARCHAR2, p_count NUMBER) IS
  BEGIN
    IF p_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_what || ' ' || ASCIISTR(p_name) || '||this target does not have it');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_found;

  PROCEDURE check_style(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_descr_flex_contexts c, fnd_application a
     WHERE a.application_short_name = 'PER'
       AND c.application_id = a.application_id
       AND c.descriptive_flexfield_name = 'Address Location'
       AND c.descriptive_flex_context_code = p_name
       AND c.enabled_flag = 'Y';
    check_found('address style', p_name, v_count);
  END check_style;

  PROCEDURE check_type(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM hr_lookups l
     WHERE l.lookup_type = 'ORG_TYPE'
       AND l.lookup_code = p_name
       AND l.enabled_flag = 'Y';
    check_found('organization type', p_name, v_count);
  END check_type;

  PROCEDURE check_structure(p_flexfield VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_id_flex_structures s
     WHERE s.id_flex_code = p_flexfield
       AND s.id_flex_structure_code = p_name
       AND s.enabled_flag = 'Y';
    check_found('flexfield structure ' || p_flexfield, p_name, v_count);
  END check_structure;

  PROCEDURE check_currency(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_currencies c
     WHERE c.currency_code = p_name
       AND c.enabled_flag = 'Y';
    check_found('enabled currency', p_name, v_count);
  END check_currency;

  PROCEDURE check_calendar(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_period_sets s
     WHERE s.period_set_name = p_name;
    check_found('accounting calendar', p_name, v_count);
  END check_calendar;

  PROCEDURE check_workdays(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM bom_calendars c
     WHERE c.calendar_code = p_name;
    check_found('workday calendar', p_name, v_count);
  END check_workdays;

  PROCEDURE check_menu(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_menus m
     WHERE m.menu_name = p_name;
    check_found('menu', p_name, v_count);
  END check_menu;

  PROCEDURE check_group(p_application VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_request_groups g, fnd_application a
     WHERE a.application_short_name = p_application
       AND g.application_id = a.application_id
       AND g.request_group_name = p_name;
    check_found('request group of ' || p_application, p_name, v_count);
  END check_group;

  PROCEDURE check_profile(p_level VARCHAR2, p_name VARCHAR2) IS
    v_count   NUMBER;
    v_enabled VARCHAR2(1);
  BEGIN
    SELECT COUNT(*), MAX(DECODE(p_level, 'site', p.site_enabled_flag, 'application', p.app_enabled_flag,
             'responsibility', p.resp_enabled_flag, p.user_enabled_flag))
      INTO v_count, v_enabled
      FROM fnd_profile_options p
     WHERE p.profile_option_name = p_name;
    check_found('profile option', p_name, v_count);
    IF v_enabled = 'N' THEN
      DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|profile option ' || p_name || '||not enabled at the level ' || p_level);
    END IF;
  END check_profile;

  -- By its American name: its short name is not certain enough to be written down.
  PROCEDURE check_program(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t
     WHERE t.user_concurrent_program_name = p_name
       AND t.language = 'US'
       AND p.application_id = t.application_id
       AND p.concurrent_program_id = t.concurrent_program_id
       AND p.enabled_flag = 'Y';
    check_found('concurrent program', p_name, v_count);
  END check_program;
BEGIN
  NULL;
  check_program('Replicate Seed Data');
  check_style('CN_GLB');
  check_structure('GRD', 'GH_GRADE');
  check_structure('GRP', 'GH_GROUP');
  check_structure('JOB', 'GH_JOB');
  check_structure('COST', 'GH_COST');
  check_structure('POS', 'GH_POSITION');
  check_currency('CNY');
  check_calendar('GH_MONTH');
  check_workdays('GH_WORK');
  check_menu('PO_SUPERUSER_GUI');
  check_group('PO', 'All Reports');
  check_profile('responsibility', 'DEFAULT_ORG_ID');
  check_profile('responsibility', 'PER_SECURITY_PROFILE_ID');
  check_profile('responsibility', 'XLA_MO_SECURITY_PROFILE_LEVEL');
END;
/

DECLARE
  PROCEDURE check_length(p_table VARCHAR2, p_column VARCHAR2, p_text VARCHAR2) IS
    v_most NUMBER;
  BEGIN
    SELECT MIN(c.data_length)
      INTO v_most
      FROM all_tab_columns c
     WHERE c.owner = 'HR'
       AND c.table_name = p_table
       AND c.column_name = p_column;
    IF LENGTHB(p_text) > v_most THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_table || '.' || p_column || '||takes ' || TO_CHAR(v_most)
        || ' bytes here, and this has ' || TO_CHAR(LENGTHB(p_text)) || ': ' || SUBSTR(ASCIISTR(p_text), 1, 100));
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_length;
BEGIN
  NULL;
  check_length('HR_ALL_ORGANIZATION_UNITS', 'NAME', TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382')));
  check_length('HR_LOCATIONS_ALL', 'LOCATION_CODE', TO_CHAR(UNISTR('\5317\4EAC\603B\90E8')));
  check_length('PER_SECURITY_PROFILES', 'SECURITY_PROFILE_NAME', 'GROUP_ALL');
END;
/

-- One overload has to have all parameters that the scripts name, and no further ones that have to be given.
DECLARE
  PROCEDURE explain(p_package VARCHAR2, p_procedure VARCHAR2, p_parameters VARCHAR2) IS
    v_from  NUMBER := 2;
    v_to    NUMBER;
    v_name  VARCHAR2(30);
    v_count NUMBER;
  BEGIN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_procedure || '||has no overload that takes the call');
    WHILE v_from < LENGTH(p_parameters) LOOP
      v_to := INSTR(p_parameters, ',', v_from);
      v_name := SUBSTR(p_parameters, v_from, v_to - v_from);
      SELECT COUNT(*)
        INTO v_count
        FROM all_arguments g
       WHERE g.owner = 'APPS'
         AND g.package_name = p_package
         AND g.object_name = p_procedure
         AND g.argument_name = v_name;
      IF v_count = 0 THEN
        DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|' || p_package || '.' || p_procedure || '||does not know ' || v_name);
      END IF;
      v_from := v_to + 1;
    END LOOP;
  END explain;

  PROCEDURE check_call(p_package VARCHAR2, p_procedure VARCHAR2, p_parameters VARCHAR2, p_count NUMBER) IS
    v_fitting NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_fitting
      FROM (
        SELECT g.overload
          FROM all_arguments g
         WHERE g.owner = 'APPS'
           AND g.package_name = p_package
           AND g.object_name = p_procedure
           AND g.data_level = 0
           AND g.argument_name IS NOT NULL
         GROUP BY g.overload
        HAVING SUM(DECODE(INSTR(p_parameters, ',' || g.argument_name || ','), 0, 0, 1)) = p_count
           AND SUM(DECODE(INSTR(p_parameters, ',' || g.argument_name || ','), 0, DECODE(g.defaulted, 'N', 1, 0), 0)) = 0
      );
    IF v_fitting = 0 THEN
      explain(p_package, p_procedure, p_parameters);
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_call;

  PROCEDURE check_procedure(p_package VARCHAR2, p_procedure VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM all_procedures p
     WHERE p.owner = 'APPS'
       AND p.object_name = p_package
       AND p.procedure_name = p_procedure;
    IF v_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_procedure || '||does not exist on this target');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_procedure;

  PROCEDURE check_constant(p_package VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM all_source s
     WHERE s.owner = 'APPS'
       AND s.name = p_package
       AND s.type = 'PACKAGE'
       AND INSTR(UPPER(s.text), p_name) > 0;
    IF v_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_name || '||is no constant of this target');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_constant;
BEGIN
  NULL;
  check_procedure('FND_DATE', 'DATE_TO_CANONICAL');
  check_call('FND_GLOBAL', 'APPS_INITIALIZE',
    ',RESP_APPL_ID,RESP_ID,USER_ID,', 3);
  check_call('FND_PROFILE', 'SAVE',
    ',X_LEVEL_NAME,X_LEVEL_VALUE,X_LEVEL_VALUE_APP_ID,X_NAME,X_VALUE,', 5);
  check_call('FND_REQUEST', 'SUBMIT_REQUEST',
    ',APPLICATION,ARGUMENT1,ARGUMENT2,ARGUMENT3,ARGUMENT4,ARGUMENT5,PROGRAM,', 7);
  check_call('FND_RESPONSIBILITY_PKG', 'LOAD_ROW',
    ',X_APP_SHORT_NAME,X_CUSTOM_MODE,X_DATA_GROUP_APP_SHORT_NAME,X_DATA_GROUP_NAME,'
      || 'X_DESCRIPTION,X_END_DATE,X_GROUP_APP_SHORT_NAME,X_LAST_UPDATE_DATE,X_MENU_NAME,X_OWNER,'
      || 'X_REQUEST_GROUP_NAME,X_RESPONSIBILITY_NAME,X_RESP_KEY,X_START_DATE,X_VERSION,'
      || 'X_WEB_AGENT_NAME,X_WEB_HOST_NAME,', 17);
  check_call('FND_USER_PKG', 'ADDRESP',
    ',DESCRIPTION,END_DATE,RESP_APP,RESP_KEY,SECURITY_GROUP,START_DATE,USERNAME,', 7);
  check_call('FND_USER_PKG', 'DELRESP',
    ',RESP_APP,RESP_KEY,SECURITY_GROUP,USERNAME,', 4);
  check_call('HR_LOCATION_API', 'CREATE_LOCATION',
    ',P_ADDRESS_LINE_1,P_ADDRESS_LINE_2,P_ADDRESS_LINE_3,P_BUSINESS_GROUP_ID,P_COUNTRY,'
      || 'P_EFFECTIVE_DATE,P_LOCATION_CODE,P_LOCATION_ID,P_OBJECT_VERSION_NUMBER,P_STYLE,'
      || 'P_TOWN_OR_CITY,P_VALIDATE,', 12);
  check_call('HR_LOCATION_API', 'UPDATE_LOCATION',
    ',P_EFFECTIVE_DATE,P_INACTIVE_DATE,P_LOCATION_ID,P_OBJECT_VERSION_NUMBER,P_VALIDATE,', 5);
  check_call('HR_ORGANIZATION_API', 'CREATE_BUSINESS_GROUP',
    ',P_APP_GEN_METHOD,P_COMPETENCE_FLEX_ID,P_COST_FLEX_ID,P_CURRENCY_CODE,P_CWK_GEN_METHOD,'
      || 'P_DATE_FROM,P_EFFECTIVE_DATE,P_EMP_GEN_METHOD,P_FISCAL_YEAR_START,P_GRADE_FLEX_ID,'
      || 'P_GROUP_FLEX_ID,P_INTERNAL_EXTERNAL_FLAG,P_JOB_FLEX_ID,P_LEGISLATION_CODE,P_LOCATION_ID,'
      || 'P_MAX_WORK_AGE,P_MIN_WORK_AGE,P_NAME,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,'
      || 'P_POSITION_FLEX_ID,P_SEC_GROUP_ID,P_SHORT_NAME,P_TYPE,P_VALIDATE,', 25);
  check_call('HR_ORGANIZATION_API', 'CREATE_COMPANY_COST_CENTER',
    ',P_COMPANY,P_COMPANY_VALUESET_ID,P_COSTCENTER,P_COSTCENTER_VALUESET_ID,P_EFFECTIVE_DATE,'
      || 'P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_ORG_INFORMATION_ID,'
      || 'P_ORI_OBJECT_VERSION_NUMBER,P_ORI_ORG_INFORMATION_ID,P_VALIDATE,', 11);
  check_call('HR_ORGANIZATION_API', 'CREATE_OPER_UNIT_CLASSIF',
    ',P_EFFECTIVE_DATE,P_LEGAL_ENTITY_ID,P_OPER_UNIT_SHORT_CODE,P_ORGANIZATION_ID,'
      || 'P_SET_OF_BOOKS_ID,P_VALIDATE,', 6);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORGANIZATION',
    ',P_BUSINESS_GROUP_ID,P_DATE_FROM,P_DATE_TO,P_DUPLICATE_ORG_WARNING,P_EFFECTIVE_DATE,'
      || 'P_INTERNAL_EXTERNAL_FLAG,P_LOCATION_ID,P_NAME,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,'
      || 'P_TYPE,P_VALIDATE,', 12);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORG_CLASSIFICATION',
    ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_ORG_CLASSIF_CODE,'
      || 'P_ORG_INFORMATION_ID,P_VALIDATE,', 6);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORG_CLASS_INTERNAL',
    ',P_CLASSIFICATION_ENABLED,P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,'
      || 'P_ORG_CLASSIF_CODE,P_ORG_INFORMATION_ID,P_VALIDATE,', 7);
  check_call('HR_ORGANIZATION_API', 'CREATE_ORG_INFORMATION',
    ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_ORG_INFORMATION1,'
      || 'P_ORG_INFORMATION2,P_ORG_INFORMATION3,P_ORG_INFORMATION_ID,P_ORG_INFO_TYPE_CODE,'
      || 'P_VALIDATE,', 9);
  check_call('HR_ORGANIZATION_API', 'DISABLE_ORG_CLASSIFICATION',
    ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORG_INFORMATION_ID,P_ORG_INFO_TYPE_CODE,'
      || 'P_VALIDATE,', 5);
  check_call('HR_ORGANIZATION_API', 'ENABLE_ORG_CLASSIFICATION',
    ',P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,P_ORG_INFORMATION_ID,P_ORG_INFO_TYPE_CODE,'
      || 'P_VALIDATE,', 5);
  check_call('HR_ORGANIZATION_API', 'UPDATE_ORGANIZATION',
    ',P_DATE_TO,P_DUPLICATE_ORG_WARNING,P_EFFECTIVE_DATE,P_OBJECT_VERSION_NUMBER,'
      || 'P_ORGANIZATION_ID,P_VALIDATE,', 6);
  check_call('HR_SECURITY_ORGANIZATION_API', 'CREATE_SECURITY_ORGANIZATION',
    ',P_ENTRY_TYPE,P_OBJECT_VERSION_NUMBER,P_ORGANIZATION_ID,P_SECURITY_ORGANIZATION_ID,'
      || 'P_SECURITY_PROFILE_ID,P_VALIDATE,', 6);
  check_call('MTL_SECONDARY_INVENTORIES_PKG', 'INSERT_ROW',
    ',X_ASSET_INVENTORY,X_ATTRIBUTE1,X_ATTRIBUTE10,X_ATTRIBUTE11,X_ATTRIBUTE12,X_ATTRIBUTE13,'
      || 'X_ATTRIBUTE14,X_ATTRIBUTE15,X_ATTRIBUTE2,X_ATTRIBUTE3,X_ATTRIBUTE4,X_ATTRIBUTE5,'
      || 'X_ATTRIBUTE6,X_ATTRIBUTE7,X_ATTRIBUTE8,X_ATTRIBUTE9,X_ATTRIBUTE_CATEGORY,'
      || 'X_AVAILABILITY_TYPE,X_CARTONIZATION_FLAG,X_CREATED_BY,X_CREATION_DATE,'
      || 'X_DEFAULT_COST_GROUP_ID,X_DEFAULT_LOC_STATUS_ID,X_DEMAND_CLASS,X_DEPRECIABLE_FLAG,'
      || 'X_DESCRIPTION,X_DISABLE_DATE,X_DROPPING_ORDER,X_ENCUMBRANCE_ACCOUNT,X_EXPENSE_ACCOUNT,'
      || 'X_INVENTORY_ATP_CODE,X_LAST_UPDATED_BY,X_LAST_UPDATE_DATE,X_LAST_UPDATE_LOGIN,'
      || 'X_LOCATION_ID,X_LOCATOR_TYPE,X_LPN_CONTROLLED_FLAG,X_MATERIAL_ACCOUNT,'
      || 'X_MATERIAL_OVERHEAD_ACCOUNT,X_NOTIFY_LIST_ID,X_ORGANIZATION_ID,'
      || 'X_OUTSIDE_PROCESSING_ACCOUNT,X_OVERHEAD_ACCOUNT,X_PICKING_ORDER,X_PICK_UOM_CODE,'
      || 'X_POSTPROCESSING_LEAD_TIME,X_PREPROCESSING_LEAD_TIME,X_PROCESSING_LEAD_TIME,X_PROJECT_ID,'
      || 'X_QUANTITY_TRACKED,X_REQUISITION_APPROVAL_TYPE,X_RESERVABLE_TYPE,X_RESOURCE_ACCOUNT,'
      || 'X_ROWID,X_SECONDARY_INVENTORY_NAME,X_SOURCE_ORGANIZATION_ID,X_SOURCE_SUBINVENTORY,'
      || 'X_SOURCE_TYPE,X_STATUS_ID,X_SUBINVENTORY_USAGE,X_TASK_ID,', 61);
  check_call('PER_SECURITY_PROFILES_PKG', 'INSERT_ROW',
    ',X_ALLOW_GRANTED_USERS_FLAG,X_BUSINESS_GROUP_ID,X_CUSTOM_RESTRICTION_FLAG,'
      || 'X_EXCLUDE_BUSINESS_GROUPS_FLAG,X_EXCLUDE_PERSON_FLAG,X_EXCLUDE_SECONDARY_ASGS_FLAG,'
      || 'X_INCLUDE_EXCLUDE_PAYROLL_FLAG,X_INCLUDE_TOP_ORG_FLAG,X_INCLUDE_TOP_POSITION_FLAG,'
      || 'X_NAMED_PERSON_ID,X_ORGANIZATION_ID,X_ORGANIZATION_STRUCTURE_ID,X_ORG_SECURITY_MODE,'
      || 'X_POSITION_ID,X_POSITION_STRUCTURE_ID,X_PROGRAM_APPLICATION_ID,X_PROGRAM_ID,'
      || 'X_PROGRAM_UPDATE_DATE,X_REPORTING_ORACLE_USERNAME,X_REQUEST_ID,X_RESTRICTION_TEXT,'
      || 'X_RESTRICT_BY_SUPERVISOR_FLAG,X_RESTRICT_ON_INDIVIDUAL_ASG,X_ROWID,X_SECURITY_PROFILE_ID,'
      || 'X_SECURITY_PROFILE_NAME,X_SUPERVISOR_LEVELS,X_TOP_ORGANIZATION_METHOD,'
      || 'X_TOP_POSITION_METHOD,X_VIEW_ALL_APPLICANTS_FLAG,X_VIEW_ALL_CANDIDATES_FLAG,'
      || 'X_VIEW_ALL_CONTACTS_FLAG,X_VIEW_ALL_CWK_FLAG,X_VIEW_ALL_EMPLOYEES_FLAG,X_VIEW_ALL_FLAG,'
      || 'X_VIEW_ALL_ORGANIZATIONS_FLAG,X_VIEW_ALL_PAYROLLS_FLAG,X_VIEW_ALL_POSITIONS_FLAG,', 38);
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
  v_failed BOOLEAN := FALSE;

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

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  PROCEDURE report_state IS
  BEGIN
    say(v_state, v_differences);
    IF v_state <> 'OK' THEN
      count_missing;
    END IF;
  END report_state;

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
BEGIN
  SAVEPOINT orgsmith_step;

  -- require chart-of-accounts:GH_COA (chart of accounts GH_ACCOUNTING_FLEX)
  DECLARE
    c_code CONSTANT VARCHAR2(4000) := 'GH_ACCOUNTING_FLEX';
    PROCEDURE prove IS
    BEGIN
      v_id := chart_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
    END prove;
  BEGIN
    about('CHART_OF_ACCOUNTS', 'GH_ACCOUNTING_FLEX', 'chart-of-accounts:GH_COA');
    prove;
    report_state;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it. A dry run goes on as far as it can.
BEGIN
  IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN
    RAISE_APPLICATION_ERROR(-20902, TO_CHAR(UNISTR('\4E0A\9762\6709\7F3A\5931\6216\672A\5B8C\6210\7684\6B65\9AA4\FF1A\8BF7\6309 manual.md '))
      || TO_CHAR(UNISTR('\5B8C\6210\540E\91CD\65B0\8FD0\884C\672C\811A\672C\FF0C\5DF2\5B8C\6210\7684\4F1A\81EA\52A8'))
      || TO_CHAR(UNISTR('\8DF3\8FC7')));
  END IF;
END;
/

BEGIN
  :orgsmith_file := '00_preflight.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/

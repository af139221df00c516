-- SPDX-License-Identifier: EPL-2.0
-- 68_cost_center_programs_manual.sql: programs and consistency of company cost centers
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

BEGIN
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 5\FF1A\516C\53F8\6210\672C\4E2D\5FC3\FF1A\4E0E\79D1\76EE\5173\8054'))
      || TO_CHAR(UNISTR('\5E76\68C0\67E5')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('\5BFC\822A\FF1AHRMS \7ECF\7406 > \6D41\7A0B\548C\62A5\8868 > '))
      || TO_CHAR(UNISTR('\63D0\4EA4\6D41\7A0B\548C\62A5\8868 > \5C06\603B\8D26\516C\53F8\6210\672C\4E2D\5FC3\4E0E'))
      || TO_CHAR(UNISTR('\73B0\6709\7EC4\7EC7\540C\6B65\FF08Synchronize GL Company Cost')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('      Centers with Existing Organizations\FF09')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('    \4F1A\8BA1\79D1\76EE\8868 = GH_ACCOUNTING_FLEX')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('\8BF7\6309\4F1A\8BA1\79D1\76EE\8868\8FD0\884C\FF1A\5B83\628A\79D1\76EE\7EC4\5408\4E0E\7EC4'))
      || TO_CHAR(UNISTR('\7EC7\5173\8054\3002\81EA\52A8\521B\5EFA\7EC4\7EC7\FF08Create and Maintain Company Cost '))
      || TO_CHAR(UNISTR('Center')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('      Organizations\FF09\4F1A\6309\914D\7F6E\6587\4EF6\201CHR: GL Cost Center Org')));
  DBMS_OUTPUT.PUT_LINE(TO_CHAR(UNISTR('      Classifications\201D\4E3A\5176\4F59\6BCF\4E2A\7EC4\5408\521B\5EFA\7EC4\7EC7\FF0C'))
      || TO_CHAR(UNISTR('\4EC5\5728\9700\8981\65F6\8FD0\884C\3002\67E5\8BE2\5373\4E00\81F4\6027\68C0\67E5\FF1A\503C'))
      || TO_CHAR(UNISTR('\4E0D\5B58\5728\6216\5DF2\505C\7528\65F6\4E0D\663E\793A Y\3002')));
  FOR p IN (
      SELECT t.user_concurrent_program_name, a.application_short_name, p.concurrent_program_name
        FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t, fnd_application a
       WHERE t.user_concurrent_program_name IN (
             'Create and Maintain Company Cost Center Organizations',
             'Synchronize GL Company Cost Centers with Existing Organizations')
         AND t.language = 'US'
         AND p.application_id = t.application_id
         AND p.concurrent_program_id = t.concurrent_program_id
         AND p.enabled_flag = 'Y'
         AND a.application_id = p.application_id
       ORDER BY t.user_concurrent_program_name) LOOP
    DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|' || p.application_short_name || ' ' || p.concurrent_program_name || '||'
      || p.user_concurrent_program_name);
  END LOOP;
  FOR c IN (
      SELECT o.name
        FROM hr_organization_information i, hr_all_organization_units o
       WHERE i.org_information_context = 'Company Cost Center'
         AND o.organization_id = i.organization_id
         AND (NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information2
                  AND v.flex_value = i.org_information3
                  AND v.enabled_flag = 'Y')
              OR i.org_information5 IS NOT NULL
             AND NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information4
                  AND v.flex_value = i.org_information5
                  AND v.enabled_flag = 'Y'))
       ORDER BY o.name) LOOP
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|company cost center||a value does not exist or is disabled: '
      || SUBSTR(ASCIISTR(c.name), 1, 150));
  END LOOP;
END;
/

BEGIN
  :orgsmith_file := '68_cost_center_programs_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/

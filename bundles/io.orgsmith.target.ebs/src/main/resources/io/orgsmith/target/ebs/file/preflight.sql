-- SPDX-License-Identifier: EPL-2.0
-- What the target has to offer before anything is changed.
--: section body
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

[@12.2]-- Online patching: no setup during cutover, and better none between prepare and cutover.
[@12.2]DECLARE
[@12.2]  v_cutovers NUMBER;
[@12.2]BEGIN
[@12.2]  IF ad_zd.get_edition('PATCH') IS NOT NULL THEN
[@12.2]    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|edition||a patching cycle is open: setup is better done before or after it');
[@12.2]  END IF;
[@12.2]  SELECT COUNT(*)
[@12.2]    INTO v_cutovers
[@12.2]    FROM ad_adop_sessions s
[@12.2]   WHERE s.adop_session_id = (SELECT MAX(t.adop_session_id) FROM ad_adop_sessions t)
[@12.2]     AND s.cutover_status NOT IN ('N', 'Y', 'X')
[@12.2]     AND NVL(s.abort_status, 'N') <> 'Y';
[@12.2]  IF v_cutovers > 0 THEN
[@12.2]    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|edition||a cutover is under way: wait until adop has ended it');
[@12.2]    :orgsmith_missing := :orgsmith_missing + 1;
[@12.2]  END IF;
[@12.2]END;
[@12.2]/
[@12.2]
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
[*characters]  check_characters(${.text}, ${.escaped});
END;
/

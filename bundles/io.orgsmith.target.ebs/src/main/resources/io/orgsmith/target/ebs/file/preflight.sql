-- SPDX-License-Identifier: EPL-2.0
--: section body
-- Release, multi-org, character set, languages: read, compared, printed.
DECLARE
  v_release   VARCHAR2(50);
  v_multi_org VARCHAR2(1);
BEGIN
  SELECT MAX(g.release_name), MAX(g.multi_org_flag)
    INTO v_release, v_multi_org
    FROM fnd_product_groups g;
  DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|release||' || v_release);
  IF v_release IS NULL OR v_release NOT LIKE ${$release} THEN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|release||this script is for ' || ${$release} || '; the target is ' || v_release);
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
[*characters]  IF INSTR(${.text}, '?') > 0 OR INSTR(${.text}, TO_CHAR(UNISTR('\00BF'))) > 0 THEN
[*characters]    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|character set||it cannot hold all of ' || ${.escaped});
[*characters]    :orgsmith_missing := :orgsmith_missing + 1;
[*characters]  END IF;
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
[*flexfields]  check_column(${.context}, ${.column});
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
[*classes]  check_class(${.});
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
[*calls]  check_call(${.package}, ${.procedure}, ${.parameters}, ${.count});
END;
/

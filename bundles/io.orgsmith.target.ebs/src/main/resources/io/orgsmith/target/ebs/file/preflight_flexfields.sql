-- SPDX-License-Identifier: EPL-2.0
-- What descriptive flexfields and lookups of the target say about organizations.
--: section body
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
[*flexfields]  check_column(${.context}, ${.column});
[*contexts]  check_required(${.});
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
[*classes]  check_class(${.});
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- Flexfields: value sets, structures, accounts.
--: section body
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

  FUNCTION segment_value_id(p_value_set_id NUMBER, p_value VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT MAX(v.flex_value_id)
      INTO v_id
      FROM fnd_flex_values v
     WHERE v.flex_value_set_id = p_value_set_id
       AND v.flex_value = p_value
       AND v.parent_flex_value_low IS NULL;
    RETURN v_id;
  END segment_value_id;

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

  -- A key flexfield structure, by the flexfield's code (JOB, GRD, POS, GRP, COST) and the structure's.
  FUNCTION structure_id(p_flexfield VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.id_flex_code = p_flexfield
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END structure_id;

  -- The structure's id as the API wants it, as text; null where no code is given.
  FUNCTION needed_structure(p_flexfield VARCHAR2, p_code VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    IF p_code IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN TO_CHAR(need(structure_id(p_flexfield, p_code), 'flexfield structure ' || p_flexfield || ' ' || p_code));
  END needed_structure;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
[@12]      FROM gl_code_combinations_kfv k, gl_ledgers l
[@12]     WHERE l.ledger_id = p_ledger_id
[@11i]      FROM gl_code_combinations_kfv k, gl_sets_of_books l
[@11i]     WHERE l.set_of_books_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

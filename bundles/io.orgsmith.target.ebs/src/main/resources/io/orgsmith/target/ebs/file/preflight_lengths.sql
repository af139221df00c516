-- SPDX-License-Identifier: EPL-2.0
-- How many bytes the columns of names take on the target: in early code levels of 11i they are shorter.
--: section body
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
[*lengths]  check_length(${.table}, ${.column}, ${.text});
END;
/

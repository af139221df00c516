-- SPDX-License-Identifier: EPL-2.0
-- The moment from which on what was created is taken back: the first argument of the call.
--: section body
SET DEFINE ON
VARIABLE orgsmith_since VARCHAR2(30)
BEGIN
  :orgsmith_since := '&1';
END;
/
SET DEFINE OFF
DECLARE
  v_since DATE;
BEGIN
  v_since := TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  IF v_since IS NULL OR v_since > SYSDATE THEN
    RAISE_APPLICATION_ERROR(-20907, 'give the moment at which the run began, as its spool says: YYYY-MM-DD HH24:MI:SS');
  END IF;
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|since||' || TO_CHAR(v_since, 'YYYY-MM-DD HH24:MI:SS'));
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- Begins a run.
--: section body
VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION(${$file});
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || ${$file} || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || ${$model});
END;
/

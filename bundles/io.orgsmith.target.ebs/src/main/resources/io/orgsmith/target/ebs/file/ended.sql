-- SPDX-License-Identifier: EPL-2.0
-- Ends a run: the spool of one that stopped or was cut off lacks this line.
--: section body
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || ${$file} || '||ended ' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS'));
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- The last word of a dry run.
--: section body
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION(NULL);
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|dry-run.sql||open ' || TO_CHAR(:orgsmith_open));
  IF :orgsmith_open > 0 THEN
    RAISE_APPLICATION_ERROR(-20909, ${$message});
  END IF;
END;
/

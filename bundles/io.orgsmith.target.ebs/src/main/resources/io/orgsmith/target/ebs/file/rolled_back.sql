-- SPDX-License-Identifier: EPL-2.0
-- What can be done after a rollback.
--: section body
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|rollback.sql||' || ${$message});
END;
/

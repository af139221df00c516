-- SPDX-License-Identifier: EPL-2.0
-- What every file does first. SQL*Plus goes on when a file is missing (SP2-0310): the check stops it.
--: section body
VARIABLE orgsmith_file VARCHAR2(100)
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- After a file that was run from another one: SQL*Plus goes on when a file is missing (SP2-0310).
--: section body
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> ${$file} THEN
    RAISE_APPLICATION_ERROR(-20905, ${$file} || ' is missing or did not run to its end');
  END IF;
END;
/

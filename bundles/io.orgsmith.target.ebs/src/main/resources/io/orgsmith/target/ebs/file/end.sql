-- SPDX-License-Identifier: EPL-2.0
-- What every file does last: the file that runs it sees that it got here.
--: section body
BEGIN
  :orgsmith_file := ${$file};
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/

-- SPDX-License-Identifier: EPL-2.0
-- After each file of a dry run; interfaces that ran may have written another action over ours.
--: section body
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/

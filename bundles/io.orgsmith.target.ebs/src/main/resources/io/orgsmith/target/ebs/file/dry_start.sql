-- SPDX-License-Identifier: EPL-2.0
-- What is open in all files of a dry run together.
--: section body
VARIABLE orgsmith_open NUMBER
BEGIN
  :orgsmith_open := 0;
END;
/

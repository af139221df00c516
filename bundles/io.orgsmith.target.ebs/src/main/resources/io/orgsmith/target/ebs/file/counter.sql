-- SPDX-License-Identifier: EPL-2.0
--: section body
VARIABLE orgsmith_missing NUMBER
BEGIN
  :orgsmith_missing := 0;
END;
/

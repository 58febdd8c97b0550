package cn.fazhi.enforcement.employer;

/** Once the running transaction has committed, records are to be re-stated. */
record RestatementDue() {}

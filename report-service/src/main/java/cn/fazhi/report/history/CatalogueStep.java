package cn.fazhi.report.history;

import java.time.Instant;

/** What somebody did to the catalogue. @param revision that it made */
record CatalogueStep(long revision, Instant at, String by, String reason) {}

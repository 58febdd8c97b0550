package cn.fazhi.report.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param text of the whole report, its metadata above it */
@Schema(name = "ReportImportRequest")
record ImportRequest(@Schema(required = true) String text) {}

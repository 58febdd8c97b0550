package cn.fazhi.enforcement.dispute;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dispute may be without. */
@Schema(name = "DisputeClearable")
enum Clearable {
    CASE_NUMBER
}

package cn.fazhi.enforcement.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a completed inspection may be without. */
@Schema(name = "InspectionClearable")
enum Clearable {
    FINDINGS
}

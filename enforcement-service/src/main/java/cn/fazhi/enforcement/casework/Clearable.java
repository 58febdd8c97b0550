package cn.fazhi.enforcement.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a case may be without. */
@Schema(name = "CaseClearable")
enum Clearable {
    COMPLAINT_REFERENCE,
    EXTENSION,
    DISCUSSION,
    HEARING_OFFER
}

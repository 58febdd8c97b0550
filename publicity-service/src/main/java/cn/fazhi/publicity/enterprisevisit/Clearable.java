package cn.fazhi.publicity.enterprisevisit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a visit may be without. */
@Schema(name = "EnterpriseVisitClearable")
enum Clearable {
    TEAM
}

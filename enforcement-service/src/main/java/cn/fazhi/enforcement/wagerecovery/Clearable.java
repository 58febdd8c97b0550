package cn.fazhi.enforcement.wagerecovery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a wage recovery may be without. */
@Schema(name = "WageRecoveryClearable")
enum Clearable {
    CLAIMED_AMOUNT
}

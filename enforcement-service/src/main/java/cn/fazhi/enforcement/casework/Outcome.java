package cn.fazhi.enforcement.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an order: 履行, 申请法院强制执行, 撤销. */
@Schema(name = "OrderOutcome")
enum Outcome {
    FULFILLED,
    ENFORCED_BY_COURT,
    REVOKED
}

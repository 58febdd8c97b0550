package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import java.util.UUID;

record RecordKey(RecordFamily family, UUID id) {}

package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Result;
import java.time.LocalDate;
import java.util.List;

/** How an inspection ended. */
record Completion(LocalDate on, Result result, String findings, List<Inspector> inspectors) {}

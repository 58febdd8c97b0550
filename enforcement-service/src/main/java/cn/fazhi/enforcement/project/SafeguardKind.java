package cn.fazhi.enforcement.project;

/** What safeguards the workers' wages (保障农民工工资支付条例 art. 26, 31 and 32), with the steps that begin and end it. */
enum SafeguardKind {
    WAGE_ACCOUNT(
            "/wageAccount",
            "/openedOn",
            "/closedOn",
            ProjectStep.WAGE_ACCOUNT_OPENING,
            ProjectStep.WAGE_ACCOUNT_CLOSING),
    DEPOSIT("/deposit", "/lodgedOn", "/releasedOn", ProjectStep.DEPOSIT_LODGING, ProjectStep.DEPOSIT_RELEASE),
    AGENCY_PAY("/agencyPay", "/startedOn", "/endedOn", ProjectStep.AGENCY_PAY_START, ProjectStep.AGENCY_PAY_END);

    /** Where it stands in a correction. */
    final String pointer;

    final String fromField;
    final String untilField;
    final ProjectStep beginning;
    final ProjectStep end;

    SafeguardKind(String pointer, String fromField, String untilField, ProjectStep beginning, ProjectStep end) {
        this.pointer = pointer;
        this.fromField = fromField;
        this.untilField = untilField;
        this.beginning = beginning;
        this.end = end;
    }
}

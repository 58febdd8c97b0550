package cn.fazhi.enforcement.project;

/** What happens to a project once, on a day. */
enum ProjectStep {
    ONBOARDING,
    WAGE_ACCOUNT_OPENING,
    WAGE_ACCOUNT_CLOSING,
    DEPOSIT_LODGING,
    DEPOSIT_RELEASE,
    AGENCY_PAY_START,
    AGENCY_PAY_END,
    CLOSURE
}

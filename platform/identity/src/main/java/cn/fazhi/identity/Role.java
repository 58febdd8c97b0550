package cn.fazhi.identity;

import java.util.Set;

/** The roles that a token may carry in its {@code groups} claim. */
public final class Role {

    public static final String INSPECTOR = "inspector";
    public static final String CASE_APPROVER = "case-approver";
    public static final String PUBLICITY_OFFICER = "publicity-officer";
    public static final String REPORT_EDITOR = "report-editor";
    public static final String REPORT_APPROVER = "report-approver";
    public static final String VIEWER = "viewer";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    /** Machines: client credentials. */
    public static final String SERVICE = "service";

    public static final Set<String> ALL = Set.of(
            INSPECTOR,
            CASE_APPROVER,
            PUBLICITY_OFFICER,
            REPORT_EDITOR,
            REPORT_APPROVER,
            VIEWER,
            AUDITOR,
            ADMIN,
            SERVICE);

    private Role() {}
}

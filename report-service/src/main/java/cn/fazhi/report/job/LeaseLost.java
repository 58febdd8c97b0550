package cn.fazhi.report.job;

/** Another run has taken over the job: this one must stop without a trace. */
public final class LeaseLost extends RuntimeException {

    LeaseLost(String job) {
        super("the lease of " + job + " was lost");
    }
}

package cn.fazhi.enforcement.employer;

/**
 * What a record that keeps an {@link EmployerReference} can do: name its employer anew once that has got another credit
 * code or has been merged. The record need not be open to changes otherwise: it may be annulled or closed.
 */
public interface ConcernsEmployer {

    /**
     * Afterwards it names the survivor, by the name and the industry that its own employer had on the day of the act; by
     * the industry of now if that day lies ahead ({@link FollowsIndustry}).
     */
    void restateEmployer(EmployerReference survivor);
}

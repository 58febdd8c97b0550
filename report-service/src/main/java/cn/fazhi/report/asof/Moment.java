package cn.fazhi.report.asof;

/**
 * What stands at a moment.
 *
 * @param somethingWaits whether anywhere a dead letter or a difference is open
 */
public record Moment(Version version, Sources sources, boolean somethingWaits) {

    /**
     * Which figures there are: no figure changes but with one of these, and none of them ever comes back.
     *
     * @param positions offsets up to which the intake has counted, all together
     * @param requeued dead letters that were counted after all, which no position tells of
     * @param catalogue revision of what is defined
     */
    public record Version(int generation, long edition, long positions, long requeued, long catalogue) {}
}

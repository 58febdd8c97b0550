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
     * @param edition rises with what is counted beside the intake
     * @param positions offsets up to which the intake has counted, all together
     * @param catalogue revision of what is defined
     */
    public record Version(int generation, long edition, long positions, long catalogue) {}
}

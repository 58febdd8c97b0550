package cn.fazhi.enforcement.casework;

/**
 * A step that has just been taken.
 *
 * @param decision number of the decision that it concerns; null if none
 * @param note why, or with what result; null if there is nothing to say
 */
record Taken(Step step, Act act, Integer decision, String note) {

    static Taken of(Step step, Act act, String note) {
        return new Taken(step, act, null, note);
    }
}

package cn.fazhi.contracts;

import java.util.UUID;

/**
 * An employer (用人单位) by its name and industry on the day of the act. A later credit code, or the employer that it is
 * merged into, comes with a new state of the record.
 *
 * @param creditCode unified social credit code (GB 32100-2015), 18 characters; null where the employer has none
 * @param industry section letter of GB/T 4754, {@code A} to {@code T}
 */
public record EmployerSnapshot(UUID id, String creditCode, String name, String industry) {

    /** What makes two employers one when they are counted: the credit code, else the employer's id. */
    public String distinctKey() {
        return creditCode == null ? id.toString() : creditCode;
    }
}

package cn.fazhi.enforcement.employer;

import cn.fazhi.contracts.EmployerSnapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The employer that a record concerns: its id and code as it is counted now, name and industry as of the act's date. */
@Embeddable
public record EmployerReference(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "employer_id", length = 16)
        UUID id,

        @Column(name = "employer_credit_code") String creditCode,
        @Column(name = "employer_name") String name,
        @Column(name = "employer_industry") String industry) {

    /** The same employer as its records are counted now; name and industry stay those of the act's date. */
    public EmployerReference restatedAs(EmployerReference survivor) {
        return new EmployerReference(survivor.id, survivor.creditCode, name, industry);
    }

    /** For an act that lies ahead: the industry too is that of now. */
    public EmployerReference restatedAhead(EmployerReference survivor) {
        return new EmployerReference(survivor.id, survivor.creditCode, name, survivor.industry);
    }

    public EmployerSnapshot snapshot() {
        return new EmployerSnapshot(id, creditCode, name, industry);
    }
}

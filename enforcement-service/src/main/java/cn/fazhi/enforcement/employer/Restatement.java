package cn.fazhi.enforcement.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Work that is due: the records of an employer are to name it as it is counted now. */
@Entity
@Table(name = "employer_restatement")
class Restatement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID employerId;

    private String reason;

    protected Restatement() {}

    Restatement(UUID employerId, String reason) {
        this.employerId = employerId;
        this.reason = reason;
    }

    UUID employerId() {
        return employerId;
    }

    /** Why the employer was corrected or merged. */
    String reason() {
        return reason;
    }
}

package cn.fazhi.report.world;

import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.BlacklistEntryState;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.PublicationState;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.ReportDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Annual reviews and the like, in tables of this world's own: enforcement-service has none of them yet. */
final class SupervisionTables {

    private static final String EMPLOYER =
            "employer_id binary(16), employer_credit_code varchar(18) character set ascii,"
                    + " employer_name varchar(100), employer_industry char(1) character set ascii";
    private static final EmployerSnapshot UNKNOWN = new EmployerSnapshot(null, null, null, null);

    private final Rows rows;

    SupervisionTables(Rows rows) {
        this.rows = rows;
    }

    static void prepare(ReportDatabase database) throws SQLException {
        var status = "status varchar(20) character set ascii not null, ";
        Rows.createTable(database, "world_annual_review", EMPLOYER + ", " + status + "concluded_on date");
        Rows.createTable(
                database,
                "world_complaint",
                EMPLOYER + ", " + status + "channel varchar(20) character set ascii not null, answered_on date");
        Rows.createTable(database, "world_publication", EMPLOYER + ", " + status + "published_on date");
        Rows.createTable(database, "world_blacklist", EMPLOYER + ", " + status + "removed_on date");
        Rows.createTable(
                database,
                "world_credit_grade",
                EMPLOYER + ", grade char(1) character set ascii not null, valid_from date not null, valid_until date");
    }

    /** @return false for what is not here */
    boolean add(RecordState state) {
        switch (state) {
            case AnnualReviewState review ->
                add(
                        review,
                        review.employer(),
                        "world_annual_review",
                        "status, concluded_on",
                        List.of(review.status()),
                        review.concludedOn());
            case ComplaintState complaint ->
                add(
                        complaint,
                        complaint.employer(),
                        "world_complaint",
                        "status, channel, answered_on",
                        List.of(complaint.status(), complaint.channel()),
                        complaint.answeredOn());
            case PublicationState publication ->
                add(
                        publication,
                        publication.employer(),
                        "world_publication",
                        "status, published_on",
                        List.of(publication.status()),
                        publication.publishedOn());
            case BlacklistEntryState entry ->
                add(
                        entry,
                        entry.employer(),
                        "world_blacklist",
                        "status, removed_on",
                        List.of(entry.status()),
                        entry.removedOn());
            case CreditGradeState grade ->
                add(
                        grade,
                        grade.employer(),
                        "world_credit_grade",
                        "grade, valid_from, valid_until",
                        List.of(grade.grade()),
                        grade.from(),
                        grade.until());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(
            RecordState state,
            EmployerSnapshot employer,
            String table,
            String columns,
            List<? extends Enum<?>> words,
            Object... days) {
        var values = new ArrayList<Object>();
        words.forEach(word -> values.add(word.name()));
        values.addAll(Arrays.asList(days));
        rows.recordOf(employer == null ? UNKNOWN : employer, table, columns, state, values.toArray());
    }
}

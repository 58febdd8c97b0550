package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Builds states of an annual report that is being published. */
final class AReport {

    private final UUID id = UUID.randomUUID();
    private String division;
    private long revision = 5;
    private Status status = Status.PUBLISHING;
    private String title = "2021年度法治政府建设情况报告";
    private LocalDate madeOn = LocalDate.of(2022, 2, 25);
    private LocalDate issuedOn = LocalDate.of(2022, 2, 28);
    private Annulment annulment;

    private AReport(String division) {
        this.division = division;
    }

    static AReport of(String division) {
        return new AReport(division);
    }

    AReport movedTo(String division) {
        this.division = division;
        return this;
    }

    AReport revision(long revision) {
        this.revision = revision;
        return this;
    }

    AReport status(Status status) {
        this.status = status;
        return this;
    }

    AReport title(String title) {
        this.title = title;
        return this;
    }

    AReport madeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
        return this;
    }

    AReport issuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
        return this;
    }

    AReport annulled() {
        this.annulment = new Annulment("录入错误", LocalDate.of(2022, 3, 1));
        return this;
    }

    ReportDocumentState build() {
        return new ReportDocumentState(
                id,
                revision,
                division,
                LocalDate.of(2021, 12, 31),
                status,
                2021,
                title,
                "法治政府建设",
                "人力资源和社会保障局",
                madeOn,
                null,
                issuedOn,
                Validity.VALID,
                LocalDate.of(2022, 2, 28),
                null,
                null,
                List.of("法治理念"),
                List.of("决策机制"),
                annulment);
    }
}

package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.type.SqlTypes;

/**
 * A report as everybody may read it, without a token and from every division. What is not published, or annulled, is
 * no row of it, and of a published one nothing but what was published.
 */
@Entity
@Immutable
@Subselect("""
        select id, revision, division, report_year, title, topic, publishing_body, made_on, document_number, issued_on,
               validity, index_number, published_sections, published_figures, published_as_of,
               published_moment, published_catalogue
        from report_document
        where status = 'PUBLISHED' and annulled_on is null""")
@Synchronize("report_document")
class PublishedReport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private long revision;
    private DivisionCode division;
    private int reportYear;
    private String title;
    private String topic;
    private String publishingBody;
    private LocalDate madeOn;
    private String documentNumber;
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private Validity validity;

    private String indexNumber;

    @Convert(converter = SectionsConverter.class)
    @Column(columnDefinition = "longtext")
    private List<Section> publishedSections;

    @Convert(converter = FiguresConverter.class)
    @Column(columnDefinition = "longtext")
    private List<PublishedFigure> publishedFigures;

    private Instant publishedAsOf;
    private Long publishedMoment;
    private Long publishedCatalogue;

    protected PublishedReport() {}

    long revision() {
        return revision;
    }

    PublishedReportResponse response() {
        return new PublishedReportResponse(
                id,
                revision,
                division,
                reportYear,
                indexNumber,
                topic,
                publishingBody,
                madeOn,
                documentNumber,
                issuedOn,
                title,
                validity,
                publishedSections,
                publishedFigures);
    }

    ReportText text() {
        var letterhead =
                new Letterhead(indexNumber, topic, publishingBody, madeOn, documentNumber, issuedOn, title, validity);
        return new ReportText(
                id,
                revision,
                division,
                reportYear,
                letterhead,
                Status.PUBLISHED,
                false,
                true,
                true,
                publishedSections,
                publishedFigures,
                publishedAsOf,
                true,
                publishedMoment,
                publishedCatalogue);
    }
}

package cn.fazhi.report.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every published figure of the catalogue is found in the real report, with its value, unit and qualifier. */
class PublishedReportTest {

    @Test
    void shouldFindAll27PublishedFigures() {
        var read = ReportReader.read(PublishedReport.text());

        assertThat(read.figures().stream().filter(figure -> figure.indicator() != null))
                .extracting(ReadFigures::line)
                .containsExactlyInAnyOrder(
                        "PUB.LAWS 6 部 AT_LEAST",
                        "GOV.LEADER 1 名 EXACT",
                        "GOV.STAFF 1 名 EXACT",
                        "GOV.ADVISER 1 名 EXACT",
                        "GOV.SYSTEMS 3 项 AT_LEAST",
                        "PUB.COMPILED 3 册 EXACT",
                        "PUB.TRAINING 3 项 AT_LEAST",
                        "ENF.EMP_INSPECTED 90 家 EXACT",
                        "ENF.CLOSED 3 起 EXACT",
                        "WAGE.WORKERS 106 人 EXACT",
                        "WAGE.AMOUNT 1890000 元 EXACT",
                        "WAGE.PROJECTS 37 个 EXACT",
                        "WAGE.MIGRANTS 8951 名 EXACT",
                        "WAGE.REALNAME 100 % EXACT",
                        "WAGE.ACCOUNT 100 % EXACT",
                        "GOV.DECISION 1 次 EXACT",
                        "PUB.DISCLOSED 220 条 OVER",
                        "GOV.SHORT 2 项 EXACT",
                        "GOV.MEETING 5 次 EXACT",
                        "PUB.TEAM 19 名 EXACT",
                        "PUB.ENTERPRISES 190 家 OVER",
                        "PUB.MATERIALS 3000 份 OVER",
                        "LIT.RECON 1 起 EXACT",
                        "LIT.SUIT 4 起 EXACT",
                        "LIT.UPHELD 100 % EXACT",
                        "LIT.WIN 100 % EXACT",
                        "GOV.PLAN 3 项 EXACT");
    }

    @Test
    void shouldReadItsMetadataAndSections() {
        var read = ReportReader.read(PublishedReport.text());

        assertThat(read.year()).isEqualTo(2021);
        assertThat(read.metadata())
                .isEqualTo(new Metadata(
                        "370402/2022-00029",
                        "法治政府建设",
                        "人力资源和社会保障局",
                        LocalDate.of(2022, 2, 28),
                        null,
                        LocalDate.of(2022, 2, 28),
                        read.metadata().title(),
                        "有效"));
        assertThat(read.metadata().title()).hasSize(29);
        assertThat(read.sections())
                .extracting(ReadSection::role)
                .containsExactly(
                        SectionRole.MEASURES, SectionRole.SHORTCOMINGS, SectionRole.LEADERS, SectionRole.ARRANGEMENTS);
        assertThat(read.sections())
                .extracting(section -> section.subsections().size())
                .containsExactly(3, 2, 3, 3);
    }

    @Test
    void shouldLeaveTheRestUnmapped() {
        var read = ReportReader.read(PublishedReport.text());

        assertThat(read.figures().stream().filter(figure -> figure.indicator() == null))
                .extracting(ReadFigure::text)
                .containsExactly("12333", "三项");
    }
}

package cn.fazhi.report.reading.text;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands above a published report; each null where it is not said.
 *
 * @param indexNumber 索引号
 * @param topic 主题分类
 * @param publishingBody 发布机构
 * @param madeOn 成文时间
 * @param documentNumber 文号; null also for 无
 * @param issuedOn 发文时间
 * @param title 标题
 * @param validity 效力状态, as written
 */
@Schema(name = "ReadMetadata")
public record Metadata(
        @Schema(examples = "370402/2022-00029") String indexNumber,
        @Schema(examples = "法治政府建设") String topic,
        @Schema(examples = "人力资源和社会保障局") String publishingBody,
        LocalDate madeOn,
        String documentNumber,
        LocalDate issuedOn,
        String title,
        @Schema(examples = "有效") String validity) {}

package cn.fazhi.report.reading.text;

import java.util.List;

/**
 * What was read in a report's text.
 *
 * @param year that it is about, by its title
 */
public record ReadReport(Metadata metadata, int year, List<ReadSection> sections, List<ReadFigure> figures) {}

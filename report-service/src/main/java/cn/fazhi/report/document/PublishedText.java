package cn.fazhi.report.document;

import java.time.Instant;
import java.util.List;

/**
 * What a publication freezes.
 *
 * @param sections with their figures in words
 * @param figures in the order of the text
 * @param asOf up to when all was counted in the figures; null if a source had never been heard of
 */
public record PublishedText(List<Section> sections, List<PublishedFigure> figures, Instant asOf) {}
